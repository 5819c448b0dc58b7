package cn.techexchange.market.demand.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.demand.DemandContent;
import cn.techexchange.market.listing.Completeness;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.ListingState;
import cn.techexchange.market.listing.web.ListingStatus;
import cn.techexchange.market.listing.web.OwnCopies;
import cn.techexchange.platform.page.Page;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** The demands of the caller's own organisation. */
@Controller("/api/demands")
@Secured(Role.Name.ENTERPRISE_MEMBER)
class OwnDemandController {
    private static final ListingKind KIND = ListingKind.DEMAND;
    private final OwnCopies copies;

    OwnDemandController(OwnCopies copies) {
        this.copies = copies;
    }

    @Get
    Page<ListingStatus> list(
            @Parameter(hidden = true) Caller caller,
            @QueryValue @Nullable ListingState state,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return copies.list(caller, KIND, state, cursor, size);
    }

    @Post
    HttpResponse<OwnDemand> start(@Parameter(hidden = true) Caller caller, @Body @NotNull DemandContent body) {
        return copies.start(caller, KIND, body, OwnDemand::new);
    }

    @Get("/{id}")
    HttpResponse<OwnDemand> get(@Parameter(hidden = true) Caller caller, String id) {
        return copies.get(caller, KIND, id, OwnDemand::new);
    }

    @Put("/{id}")
    HttpResponse<OwnDemand> save(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @NotNull DemandContent body) {
        return copies.save(caller, new OwnCopies.Wanted(KIND, id, ifMatch), body, OwnDemand::new);
    }

    @Serdeable
    record OwnDemand(ListingStatus status, DemandContent content, Completeness completeness) {}
}
