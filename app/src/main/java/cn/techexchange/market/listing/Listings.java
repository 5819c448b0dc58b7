package cn.techexchange.market.listing;

import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All achievements and demands, public or not. */
public interface Listings {
    Optional<Listing> find(String id);

    /**
     * The listing as its own organisation sees it.
     *
     * @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} for another organisation's
     */
    Listing getOwned(String id, String organizationId);

    /** The same, when it is of that kind too. */
    default Listing getOwned(ListingKind kind, String id, String organizationId) {
        Listing listing = getOwned(id, organizationId);
        if (listing.kind() != kind) {
            throw ProblemException.notFound(kind.noun());
        }
        return listing;
    }

    Optional<Listing> findBySource(ListingKind kind, String organizationId, Origin origin);

    /** Newest change first. */
    Page<Listing> listOwned(
            ListingKind kind, String organizationId, @Nullable ListingState state, @Nullable String cursor, int size);

    /** What waits for the bureau, longest waiting first. */
    Page<Listing> queue(@Nullable ListingKind kind, @Nullable String cursor, int size);

    /** Those of the organisation that are listed, in the order of ids from the one after {@code after}. */
    List<ListingEvent> findPublished(String organizationId, String after, int limit);

    /** Published listings whose last day is over, oldest first. */
    List<Listing> findOver(LocalDate today, int limit);

    Listing add(Listing listing);

    /** Fails with 412 at the edge when somebody else was faster. */
    Listing update(Listing listing);
}
