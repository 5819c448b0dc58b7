package cn.techexchange.registry.reconciliation;

import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One disagreement as it is kept, with its settlement once it has one.
 *
 * @param row of the file, null where the file has none
 * @param registrationId null where there is nothing here
 * @param ours sums in fen, days as ISO dates
 * @param by account that settled it
 */
public record Difference(
        String id,
        String reconciliationId,
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
        @Nullable String by,
        @Nullable Instant at,
        @Nullable Long version) {

    /** @throws ProblemException {@code DIFFERENCE_SETTLED} */
    Difference settled(Settlement how, String why, String account, Instant now) {
        if (settlement != null) {
            throw new ProblemException(ReconciliationProblem.DIFFERENCE_SETTLED, "这处差异已经处理。请刷新页面查看处理结果。");
        }
        return new Difference(
                id,
                reconciliationId,
                kind,
                row,
                registrationId,
                reference,
                number,
                projectName,
                ours,
                theirs,
                how,
                why,
                account,
                now,
                version);
    }
}
