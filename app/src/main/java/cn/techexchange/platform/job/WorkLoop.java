package cn.techexchange.platform.job;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one work's steps until the server ends; a failure is said once and tried again after a pause. */
final class WorkLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkLoop.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(3);
    private final ContinuousWork work;
    private final Rest rest;
    private String said = "";

    WorkLoop(ContinuousWork work, Rest rest) {
        this.work = work;
        this.rest = rest;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                rest.after(step());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration step() throws InterruptedException {
        try {
            Duration pause = work.step(rest);
            said = "";
            return pause;
        } catch (WorkPaused e) {
            if (isNew(e)) {
                LOG.info("{} waits: {}", work.name(), e.getMessage());
            }
        } catch (RuntimeException e) {
            if (isNew(e)) {
                LOG.warn("{} waits", work.name(), e);
            }
        }
        return PAUSE_AFTER_FAILURE;
    }

    private boolean isNew(RuntimeException e) {
        boolean fresh = !said.equals(e.toString());
        said = e.toString();
        return fresh;
    }
}
