package cn.techexchange.indicator.statistics;

import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Facts;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Resolves moments to the ledger's numbering, which alone decides what was known. */
@Singleton
public final class Moments {
    private final Facts facts;
    private final Clock clock;

    Moments(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param asked an instant or a day, whose end is meant; null for what is known now
     * @throws ProblemException {@code INVALID_INPUT}
     */
    public AskedFilter of(FactFilter filter, @Nullable String asked) {
        Moment moment = asked == null || asked.isBlank() ? now() : at(instant(asked.strip()));
        return new AskedFilter(moment.asked() ? filter.knownAt(moment.sequence()) : filter, moment);
    }

    private Moment now() {
        return facts.lastRecordedAt()
                .map(at -> new Moment(false, at, facts.sequenceAt(at)))
                .orElseGet(() -> new Moment(false, LocalTime.now(clock), 0));
    }

    private Moment at(Instant instant) {
        return new Moment(true, instant, facts.sequenceAt(instant));
    }

    private static Instant instant(String asked) {
        try {
            return asked.length() == 10
                    ? LocalDate.parse(asked)
                            .plusDays(1)
                            .atStartOfDay(LocalTime.ZONE)
                            .toInstant()
                            .minusNanos(1_000)
                    : Instant.parse(asked);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("asOf", "截至时间应为日期，例如 2026-03-31");
        }
    }
}
