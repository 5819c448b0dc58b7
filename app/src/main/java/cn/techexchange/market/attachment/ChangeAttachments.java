package cn.techexchange.market.attachment;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.market.listing.TouchDraft;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.storage.IncomingFiles;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Adds and removes files of an own listing. For a published one this is a change that the bureau reviews. */
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
    public Attachment add(Caller caller, String listingId, AttachmentTier tier, IncomingFiles.Accepted file) {
        if (tier == AttachmentTier.PUBLIC) {
            touch.touch(caller, listingId);
        } else {
            listings.getOwned(listingId, caller.requireOrganization());
        }
        if (current(listingId).size() >= MOST) {
            throw new ProblemException(
                    AttachmentProblem.TOO_MANY_ATTACHMENTS, "每项最多 " + MOST + " 个附件。请先删除不需要的，或合并后再上传。");
        }
        var attachment = new Attachment(
                Ids.next(),
                listingId,
                tier,
                file.name(),
                file.content(),
                caller.accountId(),
                LocalTime.now(clock),
                null);
        attachments.add(attachment);
        return attachment;
    }

    @Transactional
    public void remove(Caller caller, String listingId, String attachmentId) {
        Attachment attachment = current(listingId).stream()
                .filter(candidate -> candidate.id().equals(attachmentId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("附件"));
        if (attachment.tier() == AttachmentTier.PUBLIC) {
            touch.touch(caller, listingId);
        } else {
            listings.getOwned(listingId, caller.requireOrganization());
        }
        attachments.remove(attachmentId, LocalTime.now(clock));
    }

    private List<Attachment> current(String listingId) {
        return attachments.listOf(listingId).stream()
                .filter(attachment -> attachment.removedAt() == null)
                .toList();
    }
}
