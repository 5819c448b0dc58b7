package cn.techexchange.registry.ledger.tree;

import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEntry;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs the state of the ledger at the end of each day, from the day of the first entry on; days missed are made up. */
@Singleton
public class SignHeads {
    private static final Logger LOG = LoggerFactory.getLogger(SignHeads.class);
    private final SignHead one;
    private final SignedHeads heads;
    private final LedgerEntries entries;
    private final Clock clock;

    SignHeads(SignHead one, SignedHeads heads, LedgerEntries entries, Clock clock) {
        this.one = one;
        this.heads = heads;
        this.entries = entries;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "15s", fixedDelay = "1m")
    void signInBackground() {
        try {
            signPastDays();
        } catch (RuntimeException e) {
            LOG.warn("heads of the ledger are not signed yet: {}", e.toString());
        }
    }

    /** Another platform may do the same at the same time: a day's head that is there already stays. */
    public void signPastDays() {
        LocalDate today = LocalTime.today(clock);
        for (Optional<LocalDate> day = next(); day.isPresent() && day.get().isBefore(today); day = next()) {
            one.sign(day.get());
        }
    }

    private Optional<LocalDate> next() {
        return heads.last().map(last -> last.head().date().plusDays(1)).or(this::firstDay);
    }

    private Optional<LocalDate> firstDay() {
        List<LedgerEntry> first = entries.after(0, 1);
        return first.stream().map(LedgerEntry::at).map(LocalTime::dateOf).findFirst();
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LocalTime.ZONE).toInstant();
    }
}
