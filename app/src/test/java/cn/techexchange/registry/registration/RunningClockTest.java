package cn.techexchange.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.time.StatutoryCalendar;
import cn.techexchange.registry.rulepack.DeliveredPacks;
import cn.techexchange.registry.rulepack.PackVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunningClockTest {
    private static final String BUREAU = "11150203000000000C";
    private static final Reviewer FIRST = new Reviewer("first", BUREAU, Set.of(Role.FIRST_REVIEWER));
    private static final Reviewer SECOND = new Reviewer("second", BUREAU, Set.of(Role.SECOND_REVIEWER));

    @Test
    void expertsHaveThirtyWorkingDaysOfTheirOwn() {
        RunningClock clock = clockAt("2026-03-02T01:00:00Z");

        ReviewClock asked = clock.expertsAsked(inSecond(clock));

        assertThat(asked.startedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(asked.dueOn()).isEqualTo(LocalDate.of(2026, 4, 14));
    }

    @Test
    void aPeriodThatEndsInAYearWithoutCalendarIsOpenAndStopsNobody() {
        RunningClock clock = clockAt("2026-11-30T01:00:00Z");
        Registration asked = inSecond(clock).askExperts(SECOND, "有争议", 3, clock.expertsAsked(inSecond(clock)));

        assertThat(asked.clock().startedOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(clock.dueOn(asked)).isEmpty();
        assertThat(clock.daysLeft(asked)).isEmpty();
    }

    private static Registration inSecond(RunningClock clock) {
        var filing = new Filing("contract", 1, "registrant", "保护渣", "DEVELOPMENT", 100, 80, Set.of());
        return Registration.submitted("id", "KQ-2026-000001", filing, Instant.EPOCH)
                .accept(
                        FIRST,
                        new PackVersion("MIIT-2026", 1),
                        new ReviewClock(clock.today(), clock.today(), null),
                        ExpertPanel.NONE)
                .passFirstReview(FIRST);
    }

    private static RunningClock clockAt(String instant) {
        Clock fixed = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return new RunningClock(DeliveredPacks.at(fixed), StatutoryCalendar.known(), fixed);
    }
}
