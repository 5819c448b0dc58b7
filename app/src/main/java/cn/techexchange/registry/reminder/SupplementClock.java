package cn.techexchange.registry.reminder;

import cn.techexchange.registry.registration.ReviewCases;
import cn.techexchange.registry.registration.RunningClock;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Until when an applicant has to hand in a supplement, where the rule pack says so. */
@Singleton
final class SupplementClock {
    private final ReviewCases cases;
    private final RunningClock clock;

    SupplementClock(ReviewCases cases, RunningClock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** @param asked with the day on which the supplement was asked for */
    Optional<DueCase> due(DueCase asked) {
        return clock.supplementDueOn(cases.get(asked.ref()), asked.dueOn()).map(asked::endingOn);
    }
}
