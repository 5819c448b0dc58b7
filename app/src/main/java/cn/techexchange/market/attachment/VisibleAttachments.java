package cn.techexchange.market.attachment;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.confidential.AccessRequest;
import cn.techexchange.market.confidential.AccessRequests;
import cn.techexchange.market.confidential.ReadConfidential;
import cn.techexchange.market.confidential.Tier;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingVersion;
import cn.techexchange.market.listing.ListingVersions;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.market.listing.PublicListings;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which attachments somebody may see and open. */
@Singleton
public final class VisibleAttachments {
    private final Attachments attachments;
    private final Listings listings;
    private final ListingVersions versions;
    private final AccessRequests requests;
    private final ReadConfidential confidential;
    private final PublicListings published;

    VisibleAttachments(
            Attachments attachments,
            Listings listings,
            ListingVersions versions,
            AccessRequests requests,
            ReadConfidential confidential,
            PublicListings published) {
        this.attachments = attachments;
        this.listings = listings;
        this.versions = versions;
        this.requests = requests;
        this.confidential = confidential;
        this.published = published;
    }

    /** Of an own listing: all that is not removed. */
    public List<Attachment> listOwn(Caller caller, String listingId) {
        listings.getOwned(listingId, caller.requireOrganization());
        return attachments.listOf(listingId).stream()
                .filter(attachment -> attachment.removedAt() == null)
                .toList();
    }

    /** What the reviewer decides on: the public ones as they would be published. */
    public List<Attachment> listForReview(String listingId) {
        return attachments.listOf(listingId).stream()
                .filter(attachment -> attachment.removedAt() == null && attachment.tier() == AttachmentTier.PUBLIC)
                .toList();
    }

    /** What belongs to the public version. */
    public List<Attachment> listPublic(String listingId) {
        return listings.find(listingId).filter(this::isPublic).stream()
                .flatMap(listing ->
                        attachments.listOf(listingId).stream().filter(attachment -> isPublished(listing, attachment)))
                .toList();
    }

    /** The confidential ones that a request of the caller's organisation opens now. */
    public List<Attachment> listOpened(Caller caller, String requestId) {
        AccessRequest request = requests.getForRequester(requestId, caller.requireOrganization());
        return attachments.listOf(request.subject().listingId()).stream()
                .filter(attachment -> attachment.removedAt() == null)
                .filter(attachment ->
                        attachment.tier().confidential().filter(request::opens).isPresent())
                .toList();
    }

    /** Public to everybody; else to its own organisation, to reviewers, and to whom the owner let in. */
    public Attachment open(@Nullable Caller caller, String id) {
        Attachment attachment = attachments.find(id).orElseThrow(() -> ProblemException.notFound("附件"));
        Listing listing = listings.find(attachment.listingId()).orElseThrow(() -> ProblemException.notFound("附件"));
        boolean open = (isPublic(listing) && isPublished(listing, attachment))
                || (caller != null && mayOpen(caller, listing, attachment));
        if (!open) {
            throw ProblemException.notFound("附件");
        }
        return attachment;
    }

    private boolean mayOpen(Caller caller, Listing listing, Attachment attachment) {
        if (listing.organizationId().equals(caller.organizationId())) {
            return true;
        }
        Optional<Tier> tier = attachment.tier().confidential();
        if (tier.isPresent()) {
            return attachment.removedAt() == null
                    && confidential.opens(caller, listing.id(), tier.get(), "附件：" + attachment.name());
        }
        boolean reviewer = caller.has(Role.ADMINISTRATOR) || caller.has(Role.AUDITOR);
        return reviewer && (listing.standing().isInReview() || listing.publication() != null);
    }

    private boolean isPublic(Listing listing) {
        return published.find(listing.kind(), listing.id()).isPresent();
    }

    private boolean isPublished(Listing listing, Attachment attachment) {
        return attachment.tier() == AttachmentTier.PUBLIC
                && Optional.ofNullable(listing.publication())
                        .flatMap(publication -> versions.find(listing.id(), publication.number()))
                        .map(ListingVersion::publishedAt)
                        .filter(attachment::belongsToVersionOf)
                        .isPresent();
    }
}
