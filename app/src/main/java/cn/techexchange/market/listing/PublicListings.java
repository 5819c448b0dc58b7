package cn.techexchange.market.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The published versions of what is public now: listed, not over, never secret. */
public interface PublicListings {
    /** Of either kind. */
    default Optional<PublicListing> find(String id) {
        return Arrays.stream(ListingKind.values())
                .flatMap(kind -> find(kind, id).stream())
                .findFirst();
    }

    Optional<PublicListing> find(ListingKind kind, String id);

    /** In no particular order; those not public are left out. */
    List<PublicListing> findAll(ListingKind kind, List<String> ids);

    /** In the order of ids, from the one after {@code id}; an empty id begins. */
    List<PublicListing> pageAfter(ListingKind kind, String id, int limit);

    /** Ids, those published last first. */
    List<String> newest(ListingKind kind, int limit);

    /** Those whose title contains the text, newest first: the database's stand-in for search. */
    List<PublicListing> findByTitle(ListingKind kind, String text, int limit);

    long count(ListingKind kind);
}
