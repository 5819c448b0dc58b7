package cn.techexchange.market.demand.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.demand.DemandContent;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.ListingVersions;
import cn.techexchange.market.listing.Listings;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;

/** Every published version of an own demand, for comparing. */
@Controller("/api/demands/{id}/versions")
@Secured(Role.Name.ENTERPRISE_MEMBER)
class DemandVersions {
    private final Listings listings;
    private final ListingVersions versions;

    DemandVersions(Listings listings, ListingVersions versions) {
        this.listings = listings;
        this.versions = versions;
    }

    @Get
    List<DemandVersion> list(@Parameter(hidden = true) Caller caller, String id) {
        Listing listing = listings.getOwned(ListingKind.DEMAND, id, caller.requireOrganization());
        return versions.listOf(listing.id()).stream()
                .map(version ->
                        new DemandVersion(version.number(), version.publishedAt(), (DemandContent) version.content()))
                .toList();
    }

    @Serdeable
    record DemandVersion(int number, Instant publishedAt, DemandContent content) {}
}
