package cn.techexchange.platform.job.db;

import cn.techexchange.platform.job.Job;
import cn.techexchange.platform.job.JobProgress;
import cn.techexchange.platform.job.JobState;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("job")
record JobRow(
        @Id String id,
        String type,
        JobState state,
        long done,
        long total,
        String result,
        int failures,
        String message,
        Instant leasedUntil,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    static JobRow of(Job job, Instant leasedUntil) {
        JobProgress progress = job.progress();
        return new JobRow(
                job.id(),
                job.type(),
                job.state(),
                progress.done(),
                progress.total(),
                progress.result(),
                job.failures(),
                job.message(),
                leasedUntil,
                job.createdAt(),
                job.finishedAt());
    }

    Job toJob() {
        return new Job(id, type, state, new JobProgress(done, total, result), failures, message, createdAt, finishedAt);
    }
}
