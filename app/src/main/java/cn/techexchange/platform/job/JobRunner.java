package cn.techexchange.platform.job;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on waiting jobs while the server runs; what a crash left unfinished is taken up when its lease is over. */
@Singleton
final class JobRunner implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    /** Two, so that a short check does not wait behind a long import. */
    private static final int WORKERS = 2;

    private static final Duration PAUSE = Duration.ofMillis(400);
    private final JobSteps steps;
    private final RunJob runJob;
    private volatile List<Thread> threads = List.of();
    private volatile boolean stopped;

    JobRunner(JobSteps steps, RunJob runJob) {
        this.steps = steps;
        this.runJob = runJob;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        threads = IntStream.range(0, WORKERS)
                .mapToObj(number -> Thread.ofVirtual().name("jobs-" + number).start(this::work))
                .toList();
    }

    private void work() {
        while (!stopped) {
            try {
                Optional<Job> job = steps.claimAny();
                if (job.isPresent()) {
                    runJob.run(job.get(), current -> !stopped);
                } else {
                    Thread.sleep(PAUSE);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("jobs wait: {}", e.toString());
                pauseAfterFailure();
            }
        }
    }

    private void pauseAfterFailure() {
        try {
            Thread.sleep(PAUSE.multipliedBy(5));
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(10));
        }
    }
}
