package cn.techexchange.registry.registration.change.db;

import cn.techexchange.registry.registration.Reviewers;
import cn.techexchange.registry.registration.change.Change;
import cn.techexchange.registry.registration.change.ChangeState;
import cn.techexchange.registry.registration.db.ReviewColumns;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
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
        @Relation(Relation.Kind.EMBEDDED) ReviewColumns review,
        String answer,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Version @Nullable Long version) {
    static ChangeRow of(Change change) {
        Change.HandedIn handedIn = change.handedIn();
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
                ReviewColumns.of(change.review()),
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
                review.with(participations),
                new Change.Answer(answer, decidedAt),
                version);
    }

    private Change.@Nullable HandedIn handedIn() {
        return submission == null || transactionValueFen == null || technologyValueFen == null
                ? null
                : new Change.HandedIn(submission, transactionValueFen, technologyValueFen);
    }
}
