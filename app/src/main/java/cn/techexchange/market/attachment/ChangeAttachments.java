package cn.techexchange.market.attachment;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.market.listing.OwnListing;
import cn.techexchange.market.listing.TouchDraft;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.storage.IncomingFiles;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Adds, removes and orders files of an own listing. For a published one this is a change that the bureau reviews. */
@Singleton
public class ChangeAttachments {
    private static final int MOST = 20;
    private final Listings listings;
    private final TouchDraft touch;
    private final Attachments attachments;
    private final IncomingFiles files;
    private final Clock clock;

    ChangeAttachments(Listings listings, TouchDraft touch, Attachments attachments, IncomingFiles files, Clock clock) {
        this.listings = listings;
        this.touch = touch;
        this.attachments = attachments;
        this.files = files;
        this.clock = clock;
    }

    /** The file is stored before the transaction, so that a slow upload holds no database connection. */
    public IncomingFiles.Accepted receive(Caller caller, String listingId, IncomingFiles.Incoming file) {
        listings.getOwned(listingId, caller.requireOrganization());
        return files.accept(file, IncomingFiles.IMAGES_AND_PDF);
    }

    @Transactional
    public Added add(Caller caller, OwnListing.Target target, AttachmentTier tier, IncomingFiles.Accepted file) {
        Listing changed = change(caller, target, tier);
        if (current(target.id()).size() >= MOST) {
            throw new ProblemException(
                    AttachmentProblem.TOO_MANY_ATTACHMENTS, "每项最多 " + MOST + " 个附件。请先删除不需要的，或合并后再上传。");
        }
        var attachment = new Attachment(
                Ids.next(),
                target.id(),
                tier,
                file.name(),
                file.content(),
                caller.accountId(),
                LocalTime.now(clock),
                null);
        attachments.add(attachment);
        return new Added(attachment, versionOf(changed));
    }

    /** @return the listing's new version */
    @Transactional
    public long remove(Caller caller, OwnListing.Target target, String attachmentId) {
        listings.getOwned(target.id(), caller.requireOrganization());
        Attachment attachment = current(target.id()).stream()
                .filter(candidate -> candidate.id().equals(attachmentId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("附件"));
        Listing changed = change(caller, target, attachment.tier());
        attachments.remove(attachmentId, LocalTime.now(clock));
        return versionOf(changed);
    }

    /**
     * @param ids all present files, each once
     * @return the listing's new version
     * @throws ProblemException {@code INVALID_INPUT} when they are not the present ones
     */
    @Transactional
    public long order(Caller caller, OwnListing.Target target, List<String> ids) {
        Listing changed = touch.touchOrder(caller, target);
        List<String> present =
                current(target.id()).stream().map(Attachment::id).sorted().toList();
        if (!ids.stream().sorted().toList().equals(present)) {
            throw ProblemException.invalid("ids", "应列出现有的全部附件，每个一次。请刷新页面后再调整顺序。");
        }
        attachments.order(target.id(), ids);
        return versionOf(changed);
    }

    private Listing change(Caller caller, OwnListing.Target target, AttachmentTier tier) {
        return tier == AttachmentTier.PUBLIC ? touch.touch(caller, target) : touch.touchConfidential(caller, target);
    }

    private static long versionOf(Listing listing) {
        return Objects.requireNonNull(listing.version());
    }

    private List<Attachment> current(String listingId) {
        return attachments.listOf(listingId).stream()
                .filter(attachment -> attachment.removedAt() == null)
                .toList();
    }

    /** @param version the listing's new one */
    public record Added(Attachment attachment, long version) {}
}
