package cn.techexchange.market.demand.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.demand.DemandClause;
import cn.techexchange.market.demand.DemandContent;
import cn.techexchange.market.demand.ReadClauses;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.Listings;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;

/** What the platform understands of the caller's own draft, for the author to correct. */
@Controller("/api/demands/{id}/clauses")
@Secured(Role.Name.ENTERPRISE_MEMBER)
class DemandClauseController {
    private final Listings listings;
    private final ReadClauses read;

    DemandClauseController(Listings listings, ReadClauses read) {
        this.listings = listings;
        this.read = read;
    }

    @Get
    FoundClauses get(@Parameter(hidden = true) Caller caller, String id) {
        var content = (DemandContent) listings.getOwned(ListingKind.DEMAND, id, caller.requireOrganization())
                .content();
        return new FoundClauses(read.found(content));
    }

    /** @param found in the text of the draft, whatever the author has made of them */
    @Serdeable
    record FoundClauses(List<DemandClause> found) {}
}
