package cn.techexchange.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.testing.Database;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.RunningPlatform;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The work here is writing audit entries, ten to a step, so that what was done can be counted. */
@OnPlatform
class JobIT {
    private static final String TYPE = "COUNT_FOR_TEST";
    private static final long TOTAL = 50;
    private final RunningPlatform platform;
    private final Jobs jobs;
    private final JobSteps steps;
    private final Database database;

    JobIT(RunningPlatform platform) {
        this.platform = platform;
        this.jobs = platform.bean(Jobs.class);
        this.steps = platform.bean(JobSteps.class);
        this.database = new Database(platform);
    }

    @Test
    void whatACrashLeftIsContinuedAtTheCheckpoint() throws Exception {
        Job job = queued();
        var asked = new AtomicInteger();
        runner(step -> {}).run(job, current -> asked.incrementAndGet() <= 2);
        assertThat(jobs.get(job.id()).progress().done()).isEqualTo(20);

        runner(step -> {}).run(jobs.get(job.id()), current -> true);

        assertThat(jobs.get(job.id()).state()).isEqualTo(JobState.DONE);
        assertThat(written(job)).isEqualTo(TOTAL);
    }

    @Test
    void aFailingStepLeavesNothingAndIsTriedAgain() throws Exception {
        Job job = queued();
        var failures = new AtomicInteger(2);

        runner(step -> {
                    if (step == 30 && failures.getAndDecrement() > 0) {
                        throw new IllegalStateException("lost the connection");
                    }
                })
                .run(job, current -> true);

        assertThat(jobs.get(job.id()).state()).isEqualTo(JobState.DONE);
        assertThat(jobs.get(job.id()).failures()).isZero();
        assertThat(written(job)).isEqualTo(TOTAL);
    }

    @Test
    void workThatNeverSucceedsIsGivenUpWithAReason() throws Exception {
        Job job = queued();

        runner(step -> {
                    throw new IllegalStateException("always");
                })
                .run(job, current -> true);

        assertThat(jobs.get(job.id()).state()).isEqualTo(JobState.FAILED);
        assertThat(jobs.get(job.id()).message()).contains("重试");
        assertThat(written(job)).isZero();
    }

    @Test
    void aRefusalEndsTheJobAtOnce() throws Exception {
        Job job = queued();

        runner(step -> {
                    throw ProblemException.notPermitted("文件已删除。");
                })
                .run(job, current -> true);

        assertThat(jobs.get(job.id()).message()).isEqualTo("文件已删除。");
    }

    @Test
    void ofTwoWhoRunTheSameJobEachStepBelongsToOne() throws Exception {
        Job job = queued();
        Thread other = Thread.ofVirtual().start(() -> {
            try {
                runner(step -> {}).run(job, current -> true);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        runner(step -> {}).run(job, current -> true);
        other.join();

        assertThat(written(job)).isEqualTo(jobs.get(job.id()).progress().done());
    }

    /** Leased for long, so that the platform's own workers leave it alone. */
    private Job queued() {
        Instant now = Instant.now();
        return jobs.add(Job.queued(TYPE, now), now.plusSeconds(3600));
    }

    private RunJob runner(Watch watch) {
        return new RunJob(List.of(new Counting(platform.bean(Audit.class), watch)), steps, jobs);
    }

    private long written(Job job) throws SQLException {
        return database.count("audit_entry WHERE subject_id = '" + job.id() + "'");
    }

    private interface Watch {
        void afterWriting(long position);
    }

    private record Counting(Audit audit, Watch watch) implements JobWork {
        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public JobRun open(Job job) {
            return new CountingRun(this, job);
        }
    }

    private static final class CountingRun implements JobRun {
        private final Counting counting;
        private final Job job;
        private long position;

        CountingRun(Counting counting, Job job) {
            this.counting = counting;
            this.job = job;
            this.position = job.progress().done();
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public JobStep next() {
            for (int i = 0; i < 10; i++) {
                counting.audit.record(Actor.PLATFORM, "COUNTED", new Audit.Subject("job", job.id()), "");
            }
            position += 10;
            counting.watch.afterWriting(position);
            return new JobStep(new JobProgress(position, TOTAL, "{}"), position == TOTAL);
        }

        @Override
        public void close() {}
    }
}
