package cn.techexchange.market.matching;

import cn.techexchange.searchindex.SearchUnavailable;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works the queue off while the server runs, resting as long as it works: people's searches come first. */
@Singleton
final class MatchWorker implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(MatchWorker.class);
    private static final Duration IDLE = Duration.ofMillis(300);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(3);
    private final RefreshNext refresh;
    private volatile boolean stopped;
    private boolean waiting;
    private @Nullable Thread thread;

    MatchWorker(RefreshNext refresh) {
        this.refresh = refresh;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread = Thread.ofVirtual().name("match-worker").start(this::run);
    }

    private void run() {
        try {
            while (!stopped) {
                Thread.sleep(step());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration step() {
        try {
            long begun = System.nanoTime();
            boolean refreshed = refresh.refreshNext();
            waiting = false;
            return refreshed ? Duration.ofNanos(System.nanoTime() - begun) : IDLE;
        } catch (SearchUnavailable e) {
            tellOnce(e);
        } catch (RuntimeException e) {
            LOG.warn("matching failed", e);
        }
        return PAUSE_AFTER_FAILURE;
    }

    private void tellOnce(SearchUnavailable e) {
        if (!waiting) {
            LOG.info("matching waits for the index: {}", e.getMessage());
        }
        waiting = true;
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.join(Duration.ofSeconds(10));
        }
    }
}
