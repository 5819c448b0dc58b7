package cn.techexchange.market.demand.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.market.demand.DemandContact;
import cn.techexchange.market.demand.DemandContent;
import cn.techexchange.market.demand.ListedDemand;
import cn.techexchange.market.demand.ListedDemands;
import cn.techexchange.market.listing.Contact;
import cn.techexchange.market.listing.web.ListingOrigin;
import cn.techexchange.platform.problem.ProblemException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;

/** A demand as anybody may read it. */
@Controller("/api/public/demands")
@Secured(SecurityRule.IS_ANONYMOUS)
class PublicDemandController {
    private final ListedDemands demands;
    private final DemandContact contacts;

    PublicDemandController(ListedDemands demands, DemandContact contacts) {
        this.demands = demands;
        this.contacts = contacts;
    }

    @Get("/{id}")
    PublicDemand get(@Parameter(hidden = true) @Nullable Caller caller, String id) {
        ListedDemand listed = demands.find(id).orElseThrow(() -> ProblemException.notFound("需求"));
        Contact contact = caller == null ? null : contacts.of(listed).orElse(null);
        boolean own = caller != null && listed.ownerId().equals(caller.organizationId());
        return new PublicDemand(
                listed.id(),
                listed.number(),
                listed.content(),
                buyer(listed.buyer()),
                contact,
                listed.listedAt(),
                ListingOrigin.of(listed.origin()),
                listed.demo(),
                own);
    }

    private static @Nullable DemandBuyer buyer(ListedDemand.@Nullable Buyer buyer) {
        return buyer == null ? null : new DemandBuyer(buyer.id(), buyer.name(), buyer.kind(), buyer.regionCode());
    }

    /**
     * @param buyer null where the demand is anonymous
     * @param contact null for visitors and where its author does not show it
     * @param origin null for what was written here
     * @param own the caller's own organisation asks
     */
    @Serdeable
    record PublicDemand(
            String id,
            int number,
            DemandContent content,
            @Nullable DemandBuyer buyer,
            @Nullable Contact contact,
            Instant listedAt,
            @Nullable ListingOrigin origin,
            boolean demo,
            boolean own) {}

    @Serdeable
    record DemandBuyer(String id, String name, OrganizationKind kind, String regionCode) {}
}
