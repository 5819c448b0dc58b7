package cn.techexchange.registry.reminder;

import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.MoveLastDays;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks several times a day for what runs out; the database keeps each reminder to once. */
@Singleton
class RemindDue {
    private static final Logger LOG = LoggerFactory.getLogger(RemindDue.class);
    private static final int BATCH = 200;
    /** Calendar days in which three working days lie even across the longest holiday. */
    private static final int AHEAD = 15;

    private final DueCases cases;
    private final SendReminder send;
    private final SupplementClock supplementClock;
    private final MoveLastDays lastDays;
    private final RemindMissingYear missingYear;
    private final Clock clock;

    RemindDue(
            DueCases cases,
            SendReminder send,
            SupplementClock supplementClock,
            MoveLastDays lastDays,
            RemindMissingYear missingYear,
            Clock clock) {
        this.cases = cases;
        this.send = send;
        this.supplementClock = supplementClock;
        this.lastDays = lastDays;
        this.missingYear = missingYear;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "30m")
    public void remindToday() {
        remind(LocalTime.today(clock));
    }

    void remind(LocalDate today) {
        lastDays.settleOpen();
        missingYear.remind(today);
        all((after, limit) -> cases.reviews(today.plusDays(AHEAD), after, limit), due -> send.ofReview(due, today));
        all(cases::supplements, asked -> supplementClock.due(asked).ifPresent(due -> send.ofSupplement(due, today)));
    }

    /** One failure must not keep the others up. */
    private static void all(BiFunction<String, Integer, List<DueCase>> page, Consumer<DueCase> each) {
        String after = "";
        List<DueCase> batch;
        do {
            batch = page.apply(after, BATCH);
            for (DueCase due : batch) {
                after = due.ref().id();
                try {
                    each.accept(due);
                } catch (RuntimeException e) {
                    LOG.warn("no reminder for {} yet: {}", due.reference(), e.toString());
                }
            }
        } while (batch.size() == BATCH);
    }
}
