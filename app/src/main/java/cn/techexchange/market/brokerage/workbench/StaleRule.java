package cn.techexchange.market.brokerage.workbench;

import cn.techexchange.market.brokerage.IntroductionState;
import cn.techexchange.market.brokerage.PairFacts;
import cn.techexchange.market.brokerage.PairFacts.Earlier;
import java.time.Duration;
import java.time.Instant;

/** What has waited too long for somebody to act on it. */
public final class StaleRule {
    private StaleRule() {}

    /** A good match that nobody has put away, asked about or introduced since it was found. */
    static boolean isStale(PairFacts facts, Instant foundAt, Duration patience, Instant now) {
        return !facts.putAway()
                && !facts.contacted()
                && facts.earlier()
                        .map(Earlier::state)
                        .filter(IntroductionState::isOpen)
                        .isEmpty()
                && isQuiet(foundAt, patience, now);
    }

    /** Nothing has happened since the moment for as long as one is patient. */
    static boolean isQuiet(Instant lastMove, Duration patience, Instant now) {
        return !now.isBefore(lastMove.plus(patience));
    }
}
