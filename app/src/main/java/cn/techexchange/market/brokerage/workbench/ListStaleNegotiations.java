package cn.techexchange.market.brokerage.workbench;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Negotiations shared with the broker in which nobody has moved for some days. */
@Singleton
public final class ListStaleNegotiations {
    private static final Place FIRST = new Place(0, "");
    private final SharedNegotiations negotiations;
    private final Clock clock;

    ListStaleNegotiations(SharedNegotiations negotiations, Clock clock) {
        this.negotiations = negotiations;
        this.clock = clock;
    }

    public Page<QuietNegotiation> list(Caller caller, Duration patience, @Nullable String cursor, int size) {
        Instant now = LocalTime.now(clock);
        List<QuietNegotiation> found =
                negotiations.quiet(caller.accountId(), now.minus(patience), Place.of(cursor, FIRST), size + 1);
        List<QuietNegotiation> stale = found.stream()
                .filter(each -> StaleRule.isQuiet(each.lastMoveAt(), patience, now))
                .toList();
        return Page.of(
                stale, size, each -> Place.at(each.lastMoveAt(), each.id()).cursor());
    }
}
