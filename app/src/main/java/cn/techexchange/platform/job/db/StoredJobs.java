package cn.techexchange.platform.job.db;

import cn.techexchange.platform.job.Job;
import cn.techexchange.platform.job.Jobs;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.text.Shortened;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredJobs implements Jobs {
    private static final int MESSAGE_LENGTH = 500;
    private final JobRows rows;

    StoredJobs(JobRows rows) {
        this.rows = rows;
    }

    @Override
    public Job get(String id) {
        return found(rows.findById(id));
    }

    @Override
    public List<Job> findAll(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.findByIdIn(ids).stream().map(JobRow::toJob).toList();
    }

    @Override
    public Job add(Job job, Instant leasedUntil) {
        return rows.save(JobRow.of(job, leasedUntil)).toJob();
    }

    @Override
    public Optional<Job> findDue(Instant now) {
        return rows.findDue(now).map(JobRow::toJob);
    }

    @Override
    public Optional<Job> findDue(String id, Instant now) {
        return rows.findDueById(id, now).map(JobRow::toJob);
    }

    @Override
    public Job lock(String id) {
        return found(rows.lock(id));
    }

    @Override
    public void update(Job job, Instant leasedUntil) {
        var kept = new Job(
                job.id(),
                job.type(),
                job.state(),
                job.progress(),
                job.failures(),
                Shortened.to(job.message(), MESSAGE_LENGTH),
                job.createdAt(),
                job.finishedAt());
        rows.update(JobRow.of(kept, leasedUntil));
    }

    private static Job found(Optional<JobRow> row) {
        return row.map(JobRow::toJob).orElseThrow(() -> ProblemException.notFound("任务"));
    }
}
