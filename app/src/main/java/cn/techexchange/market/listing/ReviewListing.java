package cn.techexchange.market.listing;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;

/** The bureau's decision on what was submitted. */
@Singleton
public class ReviewListing {
    private final Listings listings;
    private final ListingForms forms;
    private final ListingChanges changes;
    private final Clock clock;

    ReviewListing(Listings listings, ListingForms forms, ListingChanges changes, Clock clock) {
        this.listings = listings;
        this.forms = forms;
        this.changes = changes;
        this.clock = clock;
    }

    /** Publishes the working copy as the next version. Dates may have passed while it waited, so all is checked again. */
    @Transactional
    public Listing approve(Caller reviewer, String id, long version) {
        Listing listing = open(reviewer, id, version);
        Listing approved = listing.approved(LocalTime.now(clock));
        forms.require(listing.kind(), listing.content(), LocalTime.today(clock), Strictness.SUBMITTED);
        return changes.step(reviewer.actor(), listing, approved, "APPROVED");
    }

    /** @param reason zh-CN, shown to the author */
    @Transactional
    public Listing returnToAuthor(Caller reviewer, String id, long version, String reason) {
        Listing listing = open(reviewer, id, version);
        return changes.step(reviewer.actor(), listing, listing.returned(reason), "RETURNED");
    }

    private Listing open(Caller reviewer, String id, long version) {
        Listing listing = listings.find(id).orElseThrow(() -> ProblemException.notFound("待审核内容"));
        if (listing.organizationId().equals(reviewer.organizationId())) {
            throw new ProblemException(ListingProblem.OWN_LISTING_REVIEW, "审核人不能审核本单位提交的内容。请由其他单位的审核人处理。");
        }
        EntityTag.mustMatch(Objects.requireNonNull(listing.version()), version);
        return listing;
    }
}
