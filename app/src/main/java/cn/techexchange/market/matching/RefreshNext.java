package cn.techexchange.market.matching;

import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.IndexContents;
import cn.techexchange.searchindex.VectorProgress;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Takes the next listing from the queue and matches it again; both or neither happen. */
@Singleton
class RefreshNext {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LATER = Duration.ofMinutes(3);
    private static final long FEW = 50;
    private final RefreshQueue queue;
    private final RefreshMatches matches;
    private final IndexContents contents;
    private final Clock clock;

    RefreshNext(RefreshQueue queue, RefreshMatches matches, IndexContents contents, Clock clock) {
        this.queue = queue;
        this.matches = matches;
        this.contents = contents;
        this.clock = clock;
    }

    /** @return false when nothing was due */
    @Transactional
    boolean refreshNext() {
        Instant now = LocalTime.now(clock);
        Optional<RefreshQueue.Waiting> next = queue.next(now);
        next.ifPresent(waiting -> refresh(waiting, now));
        return next.isPresent();
    }

    /** While documents wait for their vectors the meaning is not compared yet, so the listing is looked at again. */
    private void refresh(RefreshQueue.Waiting waiting, Instant now) {
        matches.of(waiting.kind(), waiting.listingId());
        VectorProgress vectors = contents.vectorProgress();
        if (vectors.complete()) {
            queue.remove(waiting);
        } else {
            boolean few = vectors.total() - vectors.embedded() <= FEW;
            queue.postpone(waiting, now.plus(few ? SOON : LATER));
        }
    }
}
