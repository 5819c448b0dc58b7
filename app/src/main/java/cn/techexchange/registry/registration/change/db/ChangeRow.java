package cn.techexchange.registry.registration.change.db;

import cn.techexchange.registry.registration.Reviewers;
import cn.techexchange.registry.registration.change.Change;
import cn.techexchange.registry.registration.change.ChangeState;
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
        String partyCodes,
        @Nullable String firstReviewerId,
        @Nullable String secondReviewerId,
        @Nullable LocalDate dueOn,
        String answer,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Version @Nullable Long version) {
    static ChangeRow of(Change change) {
        return new ChangeRow(
                change.id(),
                change.registrationId(),
                change.state(),
                change.request().reason(),
                change.baseSubmission(),
                change.handedIn().submission(),
                String.join(",", change.partyCodes()),
                change.reviewers().firstPassedBy(),
                change.reviewers().secondPassedBy(),
                change.handedIn().dueOn(),
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
                new Change.HandedIn(submission, dueOn),
                new Reviewers(participations, firstReviewerId, secondReviewerId),
                new Change.Answer(answer, decidedAt),
                version);
    }
}
