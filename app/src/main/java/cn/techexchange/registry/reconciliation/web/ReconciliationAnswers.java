package cn.techexchange.registry.reconciliation.web;

import cn.techexchange.registry.reconciliation.Difference;
import cn.techexchange.registry.reconciliation.DifferenceKind;
import cn.techexchange.registry.reconciliation.Reconciliation;
import cn.techexchange.registry.reconciliation.Settlement;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reconciliations as they are answered. */
final class ReconciliationAnswers {
    private ReconciliationAnswers() {}

    static long version(Difference difference) {
        return Objects.requireNonNull(difference.version());
    }

    /** @param open differences that are not settled yet */
    @Serdeable
    record ReconciliationAnswer(
            String id,
            LocalDate from,
            LocalDate to,
            String fileName,
            String sha256,
            int rows,
            int matched,
            int differences,
            int open,
            Instant at) {
        static ReconciliationAnswer of(Reconciliation made) {
            return new ReconciliationAnswer(
                    made.id(),
                    made.from(),
                    made.to(),
                    made.fileName(),
                    made.sha256(),
                    made.rows(),
                    made.matched(),
                    made.differences(),
                    made.open(),
                    made.at());
        }
    }

    /** @param ours sums in fen, days as ISO dates */
    @Serdeable
    record DifferenceAnswer(
            String id,
            DifferenceKind kind,
            @Nullable Long row,
            @Nullable String registrationId,
            String reference,
            String number,
            String projectName,
            String ours,
            String theirs,
            @Nullable Settlement settlement,
            String note,
            @Nullable Instant settledAt,
            long version) {
        static DifferenceAnswer of(Difference difference) {
            return new DifferenceAnswer(
                    difference.id(),
                    difference.kind(),
                    difference.row(),
                    difference.registrationId(),
                    difference.reference(),
                    difference.number(),
                    difference.projectName(),
                    difference.ours(),
                    difference.theirs(),
                    difference.settlement(),
                    difference.note(),
                    difference.at(),
                    ReconciliationAnswers.version(difference));
        }
    }
}
