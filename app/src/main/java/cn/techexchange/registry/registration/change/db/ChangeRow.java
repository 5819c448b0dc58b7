package cn.techexchange.registry.registration.change.db;

import cn.techexchange.registry.registration.ExpertPanel;
import cn.techexchange.registry.registration.Review;
import cn.techexchange.registry.registration.ReviewClock;
import cn.techexchange.registry.registration.ReviewStage;
import cn.techexchange.registry.registration.Reviewers;
import cn.techexchange.registry.registration.Taken;
import cn.techexchange.registry.registration.change.Change;
import cn.techexchange.registry.registration.change.ChangeState;
import cn.techexchange.registry.rulepack.PackVersion;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

@MappedEntity("registration_change")
record ChangeRow(
        @Id String id,
        String registrationId,
        ChangeState state,
        String reason,
        int baseSubmission,
        @Nullable Integer submission,
        @Nullable Long transactionValueFen,
        @Nullable Long technologyValueFen,
        String partyCodes,
        @Nullable String rulePack,
        @Nullable Integer rulePackVersion,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate clockStartedOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer clockLeftDays,
        @Nullable ReviewStage supplementOf,
        @Nullable String takenBy,
        @Nullable Instant takenAt,
        @Nullable Long expertFromFen,
        int expertsNeeded,
        int expertsHeard,
        @Nullable String firstReviewerId,
        @Nullable String secondReviewerId,
        String answer,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Version @Nullable Long version) {
    static ChangeRow of(Change change) {
        Change.HandedIn handedIn = change.handedIn();
        Review review = change.review();
        PackVersion pack = review.rulePack();
        Taken taken = review.taken();
        return new ChangeRow(
                change.id(),
                change.registrationId(),
                change.state(),
                change.request().reason(),
                change.baseSubmission(),
                handedIn == null ? null : handedIn.submission(),
                handedIn == null ? null : handedIn.transactionValueFen(),
                handedIn == null ? null : handedIn.technologyValueFen(),
                String.join(",", change.partyCodes()),
                pack == null ? null : pack.code(),
                pack == null ? null : pack.version(),
                review.clock().acceptedOn(),
                review.clock().startedOn(),
                review.clock().dueOn(),
                review.clock().leftDays(),
                review.supplementOf(),
                taken == null ? null : taken.accountId(),
                taken == null ? null : taken.at(),
                review.experts().fromFen(),
                review.experts().needed(),
                review.experts().heard(),
                review.reviewers().firstPassedBy(),
                review.reviewers().secondPassedBy(),
                change.answer().text(),
                change.request().accountId(),
                change.request().at(),
                change.answer().at(),
                change.version());
    }

    Change toChange(List<Reviewers.Participation> participations) {
        return new Change(
                id,
                registrationId,
                baseSubmission,
                new Change.Request(reason, requestedBy, requestedAt),
                state,
                Arrays.stream(partyCodes.split(","))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet()),
                handedIn(),
                review(new Reviewers(participations, firstReviewerId, secondReviewerId)),
                new Change.Answer(answer, decidedAt),
                version);
    }

    private Change.@Nullable HandedIn handedIn() {
        return submission == null || transactionValueFen == null || technologyValueFen == null
                ? null
                : new Change.HandedIn(submission, transactionValueFen, technologyValueFen);
    }

    private Review review(Reviewers reviewers) {
        return new Review(
                rulePack == null || rulePackVersion == null ? null : new PackVersion(rulePack, rulePackVersion),
                new ReviewClock(acceptedOn, clockStartedOn, dueOn, clockLeftDays),
                supplementOf,
                reviewers,
                new ExpertPanel(expertFromFen, expertsNeeded, expertsHeard),
                takenBy == null || takenAt == null ? null : new Taken(takenBy, takenAt));
    }
}
