package cn.techexchange.registry.registration.correction;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A difference between what was registered and what came; posted once, never changed.
 *
 * @param particulars what it rests on, and with that the difference
 * @param countedOn the day whose period it counts in
 */
public record Correction(
        String id,
        String registrationId,
        Particulars particulars,
        String reason,
        Evidence evidence,
        LocalDate countedOn,
        String enteredBy,
        Instant enteredAt) {
    /** Why it is posted. */
    public enum CorrectionKind {
        /** A royalty was paid. */
        ROYALTY,
        /** An estimate turned out otherwise. */
        ACTUAL
    }

    public Amounts amounts() {
        return particulars.amounts();
    }

    /** Differences in fen; gross value is the sum of both. */
    public record Amounts(long technicalFen, long nonTechnicalFen) {
        public long transactionFen() {
            return Math.addExact(technicalFen, nonTechnicalFen);
        }
    }

    /** The document that shows it; the ledger keeps its hash. */
    public record Evidence(String name, String sha256) {}
}
