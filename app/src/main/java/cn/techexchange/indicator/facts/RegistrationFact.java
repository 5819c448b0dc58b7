package cn.techexchange.indicator.facts;

import java.time.LocalDate;

/**
 * What one ledger entry changes in the figures.
 *
 * <p>Contracts and sums are differences and may be negative: a cancellation takes away in the period in which it is
 * made what the registration added earlier, so a past period never changes.
 *
 * @param ledgerSequence the entry it follows from; a fact is kept once for each entry
 * @param countedOn the day whose month and year it counts in
 * @param grossFen difference of 合同成交额, in fen
 * @param technologyFen difference of 技术交易额, in fen
 */
public record RegistrationFact(
        long ledgerSequence,
        String registrationId,
        String event,
        LocalDate countedOn,
        Described described,
        int contracts,
        long grossFen,
        long technologyFen) {

    /** What the contract was when the fact arose: the words and codes that figures are broken down by. */
    public record Described(
            String reference,
            String projectName,
            String sellerName,
            String buyerName,
            String kind,
            String technologyField,
            String industry,
            boolean demo) {}
}
