package cn.techexchange.market.confidential.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.confidential.AccessRequests;
import cn.techexchange.market.confidential.ConfidentialDetails;
import cn.techexchange.market.confidential.Tier;
import cn.techexchange.market.listing.PublicListing;
import cn.techexchange.market.listing.PublicListings;
import cn.techexchange.platform.problem.ProblemException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;

/** Tells that there is more than is public, and where the caller's own requests stand. */
@Controller("/api/public/listings/{id}/confidential")
@Secured(SecurityRule.IS_ANONYMOUS)
class ConfidentialTiers {
    private final PublicListings listings;
    private final ConfidentialDetails details;
    private final AccessRequests requests;
    private final AccessViews views;

    ConfidentialTiers(
            PublicListings listings, ConfidentialDetails details, AccessRequests requests, AccessViews views) {
        this.listings = listings;
        this.details = details;
        this.requests = requests;
        this.views = views;
    }

    @Get
    LockedSection get(@Parameter(hidden = true) @Nullable Caller caller, String id) {
        PublicListing listing = listings.find(id).orElseThrow(() -> ProblemException.notFound("该内容"));
        List<Tier> tiers = details.tiersOf(id).stream().sorted().toList();
        String organizationId = caller == null ? null : caller.organizationId();
        if (organizationId == null) {
            return new LockedSection(tiers, false, List.of());
        }
        List<AccessView> own =
                requests.listOf(id, organizationId).stream().map(views::of).toList();
        return new LockedSection(tiers, listing.organizationId().equals(organizationId), own);
    }

    /**
     * @param own the caller's organisation wrote it
     * @param requests of the caller's organisation, newest first
     */
    @Serdeable
    record LockedSection(List<Tier> tiers, boolean own, List<AccessView> requests) {}
}
