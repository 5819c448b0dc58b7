package cn.techexchange.market.negotiation;

import java.util.List;
import java.util.OptionalInt;

/**
 * How an organisation deals with who asks about its achievements.
 *
 * @param askers who asked within the last twelve months and is due an answer, each once
 * @param open talks in which it is the seller now
 * @param capacity how many it says it can hold at once
 */
public record SellerRecord(List<Asker> askers, int open, OptionalInt capacity) {
    public static final SellerRecord NONE = new SellerRecord(List.of(), 0, OptionalInt.empty());

    public SellerRecord {
        askers = List.copyOf(askers);
    }

    /** @param answered how many of the enquiries got an answer in time */
    public record Asker(String organizationId, int enquiries, int answered) {
        /** Whoever asks often counts once, by what happened mostly. */
        public boolean isAnswered() {
            return 2 * answered >= enquiries;
        }
    }
}
