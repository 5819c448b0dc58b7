package cn.techexchange.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.time.StatutoryCalendar;
import cn.techexchange.platform.time.StatutoryYear;
import cn.techexchange.registry.rulepack.DeliveredPacks;
import cn.techexchange.registry.rulepack.PackVersion;
import cn.techexchange.registry.rulepack.RulePacks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningClockTest {
    private static final String BUREAU = "11150203000000000C";
    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    private static final PackVersion MIIT = new PackVersion("MIIT-2026", 1);
    private static final PackVersion PAUSING = new PackVersion("MIIT-2026", 2);
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

    @ParameterizedTest
    @CsvSource({
        // fifteen working days by MIIT-2026; the last days of December 2026 have no weekday off
        "2026-12-10, 2026-12-31",
        "2026-12-11,",
        "2026-12-31,"
    })
    void aReviewTakenInBeforeTheNoticeIsPublishedHasItsLastDayOpen(String today, @Nullable LocalDate due) {
        RunningClock clock = clockAt(today + "T01:00:00Z");

        ReviewClock accepted = clock.accepted(clock.packOfToday());

        assertThat(accepted.startedOn()).isEqualTo(LocalDate.parse(today));
        assertThat(accepted.dueOn()).isEqualTo(due);
    }

    @Test
    void theYearsCalendarGivesTheOpenLastDay() {
        RunningClock clock = clockAt("2026-12-21T01:00:00Z");
        Registration open = inSecond(clock);
        var year = new StatutoryYear(2027, Map.of(LocalDate.of(2027, 1, 1), false));

        assertThat(clock.lastDay(open, StatutoryCalendar.known())).isEmpty();
        assertThat(clock.lastDay(open, StatutoryCalendar.known().with(year))).contains(LocalDate.of(2027, 1, 12));
    }

    @Test
    void aSupplementRestartsTheWholePeriodOnTheDayItArrives() {
        RunningClock asking = clockAt("2026-03-02T01:00:00Z");
        RunningClock arriving = clockAt("2026-03-12T01:00:00Z");
        Registration running = inSecond(MIIT, asking.accepted(asking.packOfToday()));
        assertThat(running.clock().dueOn()).isEqualTo(LocalDate.of(2026, 3, 23));

        Registration waiting = running.requestSupplement(SECOND, asking.paused(running));
        ReviewClock restarted = arriving.restarted(waiting);

        assertThat(asking.dueOn(waiting)).isEmpty();
        assertThat(waiting.clock().leftDays()).isEqualTo(15);
        assertThat(restarted).isEqualTo(new ReviewClock(MARCH_2, LocalDate.of(2026, 3, 12), LocalDate.of(2026, 4, 2)));
    }

    /** Five of fifteen working days were used; the ten that were left go on from the day of arrival. */
    @Test
    void underRulesThatOnlyPauseWhatWasLeftGoesOn() {
        RulePacks pausing = DeliveredPacks.pausingAt(fixed("2026-03-09T01:00:00Z"));
        var asking = new RunningClock(pausing, StatutoryCalendar.known(), fixed("2026-03-09T01:00:00Z"));
        var arriving = new RunningClock(pausing, StatutoryCalendar.known(), fixed("2026-03-16T01:00:00Z"));
        Registration running = inSecond(PAUSING, new ReviewClock(MARCH_2, MARCH_2, LocalDate.of(2026, 3, 23)));

        Registration waiting = running.requestSupplement(SECOND, asking.paused(running));

        assertThat(waiting.clock().leftDays()).isEqualTo(10);
        assertThat(arriving.restarted(waiting).dueOn()).isEqualTo(LocalDate.of(2026, 3, 30));
        Registration back = waiting.resubmit(waiting.filing(), arriving.restarted(waiting));
        assertThat(arriving.lastDay(back, StatutoryCalendar.known())).contains(LocalDate.of(2026, 3, 30));
    }

    @Test
    void whatWasLeftAndEndsInAYearWithoutCalendarIsOpenUntilTheYearIsEntered() {
        RulePacks pausing = DeliveredPacks.pausingAt(fixed("2026-12-10T01:00:00Z"));
        var asking = new RunningClock(pausing, StatutoryCalendar.known(), fixed("2026-12-10T01:00:00Z"));
        var arriving = new RunningClock(pausing, StatutoryCalendar.known(), fixed("2026-12-28T01:00:00Z"));
        LocalDate started = LocalDate.of(2026, 12, 3);
        Registration running = inSecond(PAUSING, new ReviewClock(started, started, LocalDate.of(2026, 12, 24)));
        Registration waiting = running.requestSupplement(SECOND, asking.paused(running));

        Registration back = waiting.resubmit(waiting.filing(), arriving.restarted(waiting));

        var year = new StatutoryYear(2027, Map.of(LocalDate.of(2027, 1, 1), false));
        assertThat(back.clock().dueOn()).isNull();
        // ten of fifteen were left: three to the end of December, seven in January
        assertThat(arriving.lastDay(back, StatutoryCalendar.known().with(year))).contains(LocalDate.of(2027, 1, 12));
    }

    @Test
    void anOpenLastDayLeavesTheDaysThatHaveNotGoneBy() {
        RulePacks pausing = DeliveredPacks.pausingAt(fixed("2026-12-24T01:00:00Z"));
        var asking = new RunningClock(pausing, StatutoryCalendar.known(), fixed("2026-12-24T01:00:00Z"));
        LocalDate started = LocalDate.of(2026, 12, 21);
        Registration running = inSecond(PAUSING, new ReviewClock(started, started, null));

        assertThat(asking.paused(running).leftDays()).isEqualTo(12);
    }

    @Test
    void whoWasLateWhenThePauseBeganIsLateAfterIt() {
        RulePacks pausing = DeliveredPacks.pausingAt(fixed("2026-03-25T01:00:00Z"));
        var asking = new RunningClock(pausing, StatutoryCalendar.known(), fixed("2026-03-25T01:00:00Z"));
        Registration running = inSecond(PAUSING, new ReviewClock(MARCH_2, MARCH_2, LocalDate.of(2026, 3, 23)));

        Registration waiting = running.requestSupplement(SECOND, asking.paused(running));

        assertThat(asking.restarted(waiting).dueOn()).isEqualTo(LocalDate.of(2026, 3, 23));
    }

    @Test
    void aSupplementOfTheExpertsStageRestartsTheExpertsPeriod() {
        RunningClock clock = clockAt("2026-03-02T01:00:00Z");
        Registration asked = inSecond(clock).askExperts(SECOND, "有争议", 1, clock.expertsAsked(inSecond(clock)));
        Registration waiting = asked.opinionHeard().requestSupplement(SECOND, clock.paused(asked));

        ReviewClock restarted = clockAt("2026-03-12T01:00:00Z").restarted(waiting);

        assertThat(restarted.startedOn()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(restarted.dueOn()).isEqualTo(LocalDate.of(2026, 4, 24));
    }

    private static Registration inSecond(RunningClock clock) {
        return inSecond(MIIT, new ReviewClock(clock.today(), clock.today(), null));
    }

    private static Registration inSecond(PackVersion pack, ReviewClock running) {
        var filing = new Filing("contract", 1, "registrant", "保护渣", "DEVELOPMENT", 100, 80, Set.of());
        return Registration.submitted("id", "KQ-2026-000001", filing, Instant.EPOCH)
                .accept(FIRST, pack, running, ExpertPanel.NONE)
                .passFirstReview(FIRST);
    }

    private static Clock fixed(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private static RunningClock clockAt(String instant) {
        return new RunningClock(DeliveredPacks.at(fixed(instant)), StatutoryCalendar.known(), fixed(instant));
    }
}
