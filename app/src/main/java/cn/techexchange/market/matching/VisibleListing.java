package cn.techexchange.market.matching;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;

/** Opens a listing for somebody who may see its matches: its own organisation and the bureau. */
@Singleton
final class VisibleListing {
    private final Listings listings;

    VisibleListing(Listings listings) {
        this.listings = listings;
    }

    /** @throws ProblemException {@code NOT_FOUND} when the listing is another organisation's */
    Listing get(Caller caller, ListingKind kind, String id) {
        return listings.find(id)
                .filter(found -> found.kind() == kind && maySee(caller, found))
                .orElseThrow(() -> ProblemException.notFound(kind.noun()));
    }

    private static boolean maySee(Caller caller, Listing listing) {
        return listing.organizationId().equals(caller.organizationId())
                || caller.has(Role.ADMINISTRATOR)
                || caller.has(Role.AUDITOR);
    }
}
