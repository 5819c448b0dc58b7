package cn.techexchange.market.attachment.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.attachment.AttachmentTier;
import cn.techexchange.market.attachment.ChangeAttachments;
import cn.techexchange.market.attachment.VisibleAttachments;
import cn.techexchange.platform.storage.IncomingFiles;
import cn.techexchange.platform.web.Uploads;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;

/** The files of an own listing. */
@Controller("/api/listings/{id}/attachments")
@Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
class OwnAttachmentController {
    private final VisibleAttachments visible;
    private final ChangeAttachments change;

    OwnAttachmentController(VisibleAttachments visible, ChangeAttachments change) {
        this.visible = visible;
        this.change = change;
    }

    @Get
    List<AttachmentView> list(@Parameter(hidden = true) Caller caller, String id) {
        return visible.listOwn(caller, id).stream().map(AttachmentView::of).toList();
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    AttachmentView add(
            @Parameter(hidden = true) Caller caller,
            String id,
            CompletedFileUpload file,
            @Part("tier") AttachmentTier tier) {
        IncomingFiles.Accepted accepted = Uploads.read(file, incoming -> change.receive(caller, id, incoming));
        return AttachmentView.of(change.add(caller, id, tier, accepted));
    }

    @Delete("/{attachmentId}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(@Parameter(hidden = true) Caller caller, String id, String attachmentId) {
        change.remove(caller, id, attachmentId);
    }
}
