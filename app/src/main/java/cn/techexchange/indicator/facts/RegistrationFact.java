package cn.techexchange.indicator.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What one ledger entry changes in the figures.
 *
 * <p>Contracts and sums are differences and may be negative: a cancellation takes away in the period in which it is
 * made what the registration added earlier, so a past period never changes.
 *
 * @param countedOn the day whose month and year it counts in
 */
public record RegistrationFact(Source source, LocalDate countedOn, Described described, Figure difference) {

    /**
     * Where it comes from.
     *
     * @param part 0, and 1 for the second fact of an entry that moves a contract from one description to another
     * @param at when the entry was written: from then on the fact is known
     */
    public record Source(long ledgerSequence, int part, Instant at, String registrationId, String event) {}

    /** What the contract was when the fact arose: the words and codes that figures are broken down by. */
    public record Described(
            String reference,
            String projectName,
            String sellerName,
            String buyerName,
            Map<Trait, String> codes,
            boolean demo) {
        public Described {
            codes = Map.copyOf(codes);
        }
    }

    public String code(Trait trait) {
        return switch (trait) {
            case EVENT -> source.event();
            case DEMO -> described.demo() ? "1" : "0";
            default -> described.codes().getOrDefault(trait, "");
        };
    }
}
