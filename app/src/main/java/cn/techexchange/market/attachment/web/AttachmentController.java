package cn.techexchange.market.attachment.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.attachment.Attachment;
import cn.techexchange.market.attachment.VisibleAttachments;
import cn.techexchange.platform.storage.ContentStore;
import cn.techexchange.platform.web.Downloads;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;

/** Files for readers: public ones for everybody, the others for whom they are open. */
@Controller("/api")
@Secured(SecurityRule.IS_ANONYMOUS)
class AttachmentController {
    private final VisibleAttachments visible;
    private final ContentStore store;

    AttachmentController(VisibleAttachments visible, ContentStore store) {
        this.visible = visible;
        this.store = store;
    }

    @Get("/public/listings/{id}/attachments")
    List<AttachmentView> listPublic(String id) {
        return visible.listPublic(id).stream().map(AttachmentView::of).toList();
    }

    @Get("/review/listings/{id}/attachments")
    @Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    List<AttachmentView> listForReview(String id) {
        return visible.listForReview(id).stream().map(AttachmentView::of).toList();
    }

    @Get("/access-requests/{id}/attachments")
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER, Role.Name.BROKER})
    List<AttachmentView> listOpened(@Parameter(hidden = true) Caller caller, String id) {
        return visible.listOpened(caller, id).stream().map(AttachmentView::of).toList();
    }

    @Get("/public/attachments/{id}")
    HttpResponse<StreamedFile> open(@Parameter(hidden = true) @Nullable Caller caller, String id) {
        Attachment attachment = visible.open(caller, id);
        return Downloads.of(
                attachment.name(),
                attachment.content(),
                store.open(attachment.content().sha256()));
    }
}
