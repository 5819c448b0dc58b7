package cn.techexchange.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** Plays steps, each together with its mark in one transaction. */
@Singleton
@Requires(property = DemoFilling.PROPERTY, value = "true")
class PlaySteps {
    private final SettableClock clock;
    private final DoneSteps doneSteps;

    PlaySteps(SettableClock clock, DoneSteps doneSteps) {
        this.clock = clock;
        this.doneSteps = doneSteps;
    }

    /** Several at once: one flush of the database's log for all of them is most of the time saved. */
    @Transactional
    void play(List<Step> steps, Done done) {
        for (Step step : steps) {
            clock.set(step.at());
            String id = step.action().perform(done);
            doneSteps.add(step.key(), id);
            done.put(step.key(), id);
        }
    }
}
