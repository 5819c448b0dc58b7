package cn.techexchange.registry.registration.db;

import cn.techexchange.registry.registration.ExpertPanel;
import cn.techexchange.registry.registration.Review;
import cn.techexchange.registry.registration.ReviewClock;
import cn.techexchange.registry.registration.ReviewStage;
import cn.techexchange.registry.registration.Reviewers;
import cn.techexchange.registry.registration.Taken;
import cn.techexchange.registry.rulepack.PackVersion;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Where a review stands, in columns that the tables of all cases have alike. */
@Embeddable
public record ReviewColumns(
        @MappedProperty("rule_pack") @Nullable String rulePack,
        @MappedProperty("rule_pack_version") @Nullable Integer rulePackVersion,
        @MappedProperty("accepted_on") @Nullable LocalDate acceptedOn,
        @MappedProperty("clock_started_on") @Nullable LocalDate clockStartedOn,
        @MappedProperty("due_on") @Nullable LocalDate dueOn,
        @MappedProperty("clock_left_days") @Nullable Integer clockLeftDays,
        @MappedProperty("supplement_of") @Nullable ReviewStage supplementOf,
        @MappedProperty("taken_by") @Nullable String takenBy,
        @MappedProperty("taken_at") @Nullable Instant takenAt,
        @MappedProperty("expert_from_fen") @Nullable Long expertFromFen,
        @MappedProperty("experts_needed") int expertsNeeded,
        @MappedProperty("experts_heard") int expertsHeard,
        @MappedProperty("first_reviewer_id") @Nullable String firstReviewerId,
        @MappedProperty("second_reviewer_id") @Nullable String secondReviewerId) {
    public static ReviewColumns of(Review review) {
        PackVersion pack = review.rulePack();
        ReviewClock clock = review.clock();
        Taken taken = review.taken();
        ExpertPanel experts = review.experts();
        return new ReviewColumns(
                pack == null ? null : pack.code(),
                pack == null ? null : pack.version(),
                clock.acceptedOn(),
                clock.startedOn(),
                clock.dueOn(),
                clock.leftDays(),
                review.supplementOf(),
                taken == null ? null : taken.accountId(),
                taken == null ? null : taken.at(),
                experts.fromFen(),
                experts.needed(),
                experts.heard(),
                review.reviewers().firstPassedBy(),
                review.reviewers().secondPassedBy());
    }

    public Review with(List<Reviewers.Participation> participations) {
        return new Review(
                rulePack == null || rulePackVersion == null ? null : new PackVersion(rulePack, rulePackVersion),
                new ReviewClock(acceptedOn, clockStartedOn, dueOn, clockLeftDays),
                supplementOf,
                new Reviewers(participations, firstReviewerId, secondReviewerId),
                new ExpertPanel(expertFromFen, expertsNeeded, expertsHeard),
                takenBy == null || takenAt == null ? null : new Taken(takenBy, takenAt));
    }
}
