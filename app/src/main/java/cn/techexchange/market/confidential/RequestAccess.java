package cn.techexchange.market.confidential;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.organization.RequireVerified;
import cn.techexchange.market.listing.PublicListing;
import cn.techexchange.market.listing.PublicListings;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.FieldChecks;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Asks the owner to open a confidential tier. */
@Singleton
public class RequestAccess {
    private final PublicListings listings;
    private final ConfidentialDetails details;
    private final AccessRequests requests;
    private final RequireVerified verified;
    private final Audit audit;
    private final Clock clock;

    RequestAccess(
            PublicListings listings,
            ConfidentialDetails details,
            AccessRequests requests,
            RequireVerified verified,
            Audit audit,
            Clock clock) {
        this.listings = listings;
        this.details = details;
        this.requests = requests;
        this.verified = verified;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public AccessRequest request(Caller caller, String listingId, Tier tier, String purpose) {
        String organizationId = verified.organizationOf(caller).id();
        PublicListing listing = listings.find(listingId).orElseThrow(() -> ProblemException.notFound("该内容"));
        requireSense(listing, organizationId, tier, purpose);
        var subject = new AccessRequest.Subject(listingId, listing.content().title(), listing.organizationId(), tier);
        var requester = new AccessRequest.Requester(organizationId, caller.accountId(), LocalTime.now(clock));
        AccessRequest added = requests.add(AccessRequest.of(Ids.next(), subject, requester, purpose));
        audit.record(caller.actor(), "ACCESS_REQUESTED", new Audit.Subject("listing", listingId), tier.label());
        return added;
    }

    private void requireSense(PublicListing listing, String organizationId, Tier tier, String purpose) {
        if (listing.organizationId().equals(organizationId)) {
            throw new ProblemException(ConfidentialProblem.OWN_LISTING, "这是本单位发布的内容，您可以在编辑页直接查看。");
        }
        if (!details.tiersOf(listing.id()).contains(tier)) {
            throw new ProblemException(ConfidentialProblem.NOTHING_CONFIDENTIAL, "发布方没有提供该层保密资料，请改申请其他层。");
        }
        var checks = new FieldChecks();
        checks.present("purpose", purpose);
        checks.text("purpose", purpose, 500);
        if (!checks.errors().isEmpty()) {
            throw ProblemException.invalid(checks.errors());
        }
    }
}
