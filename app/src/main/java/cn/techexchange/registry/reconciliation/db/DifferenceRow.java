package cn.techexchange.registry.reconciliation.db;

import cn.techexchange.registry.reconciliation.Difference;
import cn.techexchange.registry.reconciliation.DifferenceKind;
import cn.techexchange.registry.reconciliation.Settlement;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("reconciliation_difference")
record DifferenceRow(
        @Id String id,
        String reconciliationId,
        DifferenceKind kind,
        @Nullable Long fileRow,
        @Nullable String registrationId,
        String reference,
        String number,
        String projectName,
        String ours,
        String theirs,
        @Nullable Settlement settlement,
        String note,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Version @Nullable Long version) {
    private static final int LONGEST = 1_000;

    static DifferenceRow of(Difference difference) {
        return new DifferenceRow(
                difference.id(),
                difference.reconciliationId(),
                difference.kind(),
                difference.row(),
                difference.registrationId(),
                difference.reference(),
                difference.number(),
                shortened(difference.projectName(), 300),
                shortened(difference.ours(), LONGEST),
                shortened(difference.theirs(), LONGEST),
                difference.settlement(),
                difference.note(),
                difference.by(),
                difference.at(),
                difference.version());
    }

    Difference toDifference() {
        return new Difference(
                id,
                reconciliationId,
                kind,
                fileRow,
                registrationId,
                reference,
                number,
                projectName,
                ours,
                theirs,
                settlement,
                note,
                settledBy,
                settledAt,
                version);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
