package cn.techexchange.platform.job;

import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The transactions of a job's life. */
@Singleton
class JobSteps {
    static final Duration LEASE = Duration.ofSeconds(10);
    private final Jobs jobs;
    private final Clock clock;

    JobSteps(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    Optional<Job> claimAny() {
        return jobs.findDue(LocalTime.now(clock)).map(this::claimed);
    }

    @Transactional
    Optional<Job> claim(String id) {
        return jobs.findDue(id, LocalTime.now(clock)).map(this::claimed);
    }

    private Job claimed(Job job) {
        jobs.update(job.running(), leaseEnd());
        return job.running();
    }

    /** Does the work and moves the checkpoint, both or neither. Empty when somebody else has moved it meanwhile. */
    @Transactional
    Optional<Job> take(String id, JobRun run) {
        Job job = jobs.lock(id);
        if (job.state().isOver() || job.progress().done() != run.position()) {
            return Optional.empty();
        }
        Job next = job.advanced(run.next(), LocalTime.now(clock));
        jobs.update(next, leaseEnd());
        return Optional.of(next);
    }

    @Transactional
    Job failed(String id) {
        Job job = jobs.lock(id).failedOnce();
        jobs.update(job, leaseEnd());
        return job;
    }

    @Transactional
    Job giveUp(String id, String reason) {
        Job job = jobs.lock(id).givenUp(reason, LocalTime.now(clock));
        jobs.update(job, leaseEnd());
        return job;
    }

    private Instant leaseEnd() {
        return LocalTime.now(clock).plus(LEASE);
    }
}
