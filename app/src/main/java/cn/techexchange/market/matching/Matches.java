package cn.techexchange.market.matching;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.page.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The matches found so far. */
public interface Matches {
    Optional<Match> find(String id);

    /** Best first, equal ones by id. */
    List<Match> listOf(ListingKind kind, String listingId, int limit);

    /** The matches of an organisation's own listings that it has not dismissed, newest first. */
    Page<Match> newestOf(String organizationId, @Nullable String cursor, int size);

    /** Adds, or replaces score and content of the same pair; dismissals stay. */
    void put(List<Match> matches);

    void deleteAll(List<String> ids);

    void deleteOf(ListingKind kind, String listingId);

    void dismiss(String id, Side side, Dismissal dismissal);

    void restore(String id, Side side);
}
