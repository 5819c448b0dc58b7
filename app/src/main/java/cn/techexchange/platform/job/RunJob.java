package cn.techexchange.platform.job;

import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a job step by step to its end. */
@Singleton
public final class RunJob {
    private static final Logger LOG = LoggerFactory.getLogger(RunJob.class);
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofMillis(300);
    private final Map<String, JobWork> works;
    private final JobSteps steps;
    private final Jobs jobs;

    RunJob(List<JobWork> works, JobSteps steps, Jobs jobs) {
        this.works = works.stream().collect(Collectors.toUnmodifiableMap(JobWork::type, Function.identity()));
        this.steps = steps;
        this.jobs = jobs;
    }

    /**
     * Runs one job here unless somebody else is at it; then waits for them, and takes over when they fall silent.
     *
     * @param goOn asked after each step; false leaves the rest for later
     */
    public Job finish(String id, Predicate<Job> goOn) throws InterruptedException {
        Job job = jobs.get(id);
        while (!job.state().isOver() && goOn.test(job)) {
            Optional<Job> mine = steps.claim(id);
            if (mine.isPresent()) {
                run(mine.get(), goOn);
            } else {
                Thread.sleep(PAUSE);
            }
            job = jobs.get(id);
        }
        return job;
    }

    /** Runs a claimed job until it is over, is wanted to stop, or somebody else has taken it. */
    void run(Job job, Predicate<Job> goOn) throws InterruptedException {
        Optional<Job> current = Optional.of(job);
        while (current.filter(now -> !now.state().isOver()).isPresent()) {
            try (JobRun run = open(current.get())) {
                while (current.filter(goOn).filter(now -> !now.state().isOver()).isPresent()) {
                    current = steps.take(job.id(), run);
                }
                return;
            } catch (ProblemException e) {
                steps.giveUp(job.id(), e.detail());
                return;
            } catch (RuntimeException e) {
                current = Optional.of(failed(job.id(), e));
                Thread.sleep(PAUSE.multipliedBy(current.get().failures()));
            }
        }
    }

    private JobRun open(Job job) {
        return Objects.requireNonNull(works.get(job.type()), job.type()).open(job);
    }

    private Job failed(String id, RuntimeException cause) {
        LOG.warn("job {} failed a step", id, cause);
        Job failed = steps.failed(id);
        return failed.failures() < TRIES ? failed : steps.giveUp(id, "多次重试后仍未成功，已完成的部分保留。请稍后重新提交，或联系平台管理员。");
    }
}
