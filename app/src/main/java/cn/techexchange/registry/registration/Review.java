package cn.techexchange.registry.registration;

import cn.techexchange.registry.rulepack.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * Where the review of a registration stands.
 *
 * @param rulePack the pack it is judged by, in the edition of the day of acceptance, null before acceptance
 * @param supplementOf the step that asked for the supplement it waits for
 * @param taken who works on it at the desk, null when nobody does
 */
public record Review(
        @Nullable PackVersion rulePack,
        ReviewClock clock,
        @Nullable RegistrationState supplementOf,
        Reviewers reviewers,
        ExpertPanel experts,
        @Nullable Taken taken) {
    static final Review NOT_BEGUN =
            new Review(null, ReviewClock.NOT_STARTED, null, Reviewers.NONE, ExpertPanel.NONE, null);

    Review accepted(PackVersion pack, ReviewClock started, ExpertPanel panel) {
        return new Review(pack, started, null, reviewers, panel, taken);
    }

    Review with(ReviewClock changed) {
        return new Review(rulePack, changed, supplementOf, reviewers, experts, taken);
    }

    Review with(Reviewers changed) {
        return new Review(rulePack, clock, supplementOf, changed, experts, taken);
    }

    Review with(ExpertPanel changed) {
        return new Review(rulePack, clock, supplementOf, reviewers, changed, taken);
    }

    Review supplementFor(@Nullable RegistrationState step) {
        return new Review(rulePack, clock, step, reviewers, experts, taken);
    }

    Review takenBy(@Nullable Taken person) {
        return new Review(rulePack, clock, supplementOf, reviewers, experts, person);
    }
}
