package cn.techexchange.market.listing;

import cn.techexchange.identity.organization.OrganizationKind;
import java.time.Instant;

/** A listing as anybody may see it. */
public record PublicListing(
        String id, Owner owner, int number, ListingContent content, Instant listedAt, Origin origin, boolean demo) {

    public String organizationId() {
        return owner.id();
    }

    /** The organisation as it is now: all that a reader of a listing is told of it. */
    public record Owner(String id, String name, OrganizationKind kind, String regionCode, boolean stateOwned) {}
}
