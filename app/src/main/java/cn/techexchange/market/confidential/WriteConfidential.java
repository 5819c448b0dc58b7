package cn.techexchange.market.confidential;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.market.listing.TidyText;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.FieldChecks;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps the owner's confidential texts. They need no review: nobody reads them but whom the owner lets in. */
@Singleton
public class WriteConfidential {
    private static final int LONGEST = 20_000;
    private final Listings listings;
    private final ConfidentialDetails details;
    private final Audit audit;

    WriteConfidential(Listings listings, ConfidentialDetails details, Audit audit) {
        this.listings = listings;
        this.details = details;
        this.audit = audit;
    }

    @Transactional
    public void write(Caller caller, String listingId, Map<Tier, @Nullable String> texts) {
        Listing listing = listings.getOwned(listingId, caller.requireOrganization());
        var checks = new FieldChecks();
        texts.forEach((tier, text) -> checks.text(field(tier), TidyText.of(text), LONGEST));
        if (!checks.errors().isEmpty()) {
            throw ProblemException.invalid(checks.errors());
        }
        texts.forEach((tier, text) -> details.put(listing.id(), tier, TidyText.of(text)));
        audit.record(caller.actor(), "CONFIDENTIAL_WRITTEN", new Audit.Subject("listing", listing.id()), "更新保密资料");
    }

    private static String field(Tier tier) {
        return Objects.requireNonNull(tier) == Tier.FIRST ? "first" : "second";
    }
}
