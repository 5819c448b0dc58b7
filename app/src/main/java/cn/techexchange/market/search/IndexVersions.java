package cn.techexchange.market.search;

import java.util.List;
import java.util.Map;

/**
 * Under which version each listing stands in the index. The published version's number will not do: a listing that is
 * suspended and listed again has the same number, and the engine refuses a write that is not newer than the deletion.
 */
public interface IndexVersions {
    /**
     * Counts up the version of each listing whose state is not the remembered one. Belongs into the transaction that
     * read the states, and only one such transaction may run at a time.
     *
     * @return version by listing id
     */
    Map<String, Long> advance(List<PublicState> states);

    /** Counts up each of them, when something else that the documents hold changed; otherwise as {@link #advance}. */
    Map<String, Long> renew(List<PublicState> states);

    /** In the order of ids, from the one after {@code id}; listings that are not public have {@code number} 0. */
    List<Remembered> pageAfter(String id, int limit);

    /** @param number of the published version; 0 when the listing is not public */
    record PublicState(String listingId, int number) {}

    record Remembered(PublicState state, long version) {}
}
