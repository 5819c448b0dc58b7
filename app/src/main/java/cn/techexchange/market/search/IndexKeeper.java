package cn.techexchange.market.search;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.searchindex.IndexContents;
import cn.techexchange.searchindex.SearchUnavailable;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * While the server runs: sees that there is an index, and gives documents their vectors in the background. It rests as
 * long as it works, so that it never takes more than half of what the model may use. Not a continuous work as others
 * are: the model's native code would keep a virtual thread's carrier from everybody else, and at the end it is
 * interrupted, since a rebuild takes minutes.
 */
@Singleton
final class IndexKeeper implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
    private static final int BATCH = 16;
    /** Vectors are written over their documents; so much litter is worth a merge. */
    private static final int MANY = 500;

    private final IndexContents contents;
    private final MarketItems items;
    private final RebuildIndex rebuild;
    private volatile boolean stopped;
    private boolean prepared;
    private boolean away;
    private int filledSinceMerge;
    private @Nullable Thread thread;

    IndexKeeper(IndexContents contents, MarketItems items, RebuildIndex rebuild) {
        this.contents = contents;
        this.items = items;
        this.rebuild = rebuild;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread = Thread.ofPlatform().name("index-keeper").daemon().start(this::run);
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

    /** @return how long to rest */
    private Duration step() {
        try {
            prepare();
            long begun = System.nanoTime();
            if (fill() > 0) {
                return Duration.ofNanos(System.nanoTime() - begun);
            }
            return IDLE;
        } catch (SearchUnavailable e) {
            tellOnce(String.valueOf(e.getMessage()));
            prepared = false;
        } catch (ProblemException e) {
            tellOnce(e.detail());
        } catch (RuntimeException e) {
            LOG.warn("keeping the index failed", e);
        }
        return PAUSE_AFTER_FAILURE;
    }

    private void tellOnce(String why) {
        if (!away) {
            LOG.info("the index is not kept for now: {}", why);
        }
        away = true;
    }

    private void prepare() {
        if (prepared) {
            return;
        }
        if (contents.indexName().isEmpty() && isAnythingListed()) {
            tellOnce("there is none, it is built from the database");
            rebuild.run(run -> LOG.debug("{} of {}", run.done(), run.total()));
        } else {
            contents.prepare();
        }
        prepared = true;
        away = false;
    }

    private boolean isAnythingListed() {
        return items.count(ListingKind.ACHIEVEMENT) + items.count(ListingKind.DEMAND) > 0;
    }

    private int fill() {
        int filled = contents.fillVectors(BATCH);
        filledSinceMerge += filled;
        if (filled == 0 && filledSinceMerge >= MANY) {
            contents.compact();
            filledSinceMerge = 0;
        }
        return filled;
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(10));
        }
    }
}
