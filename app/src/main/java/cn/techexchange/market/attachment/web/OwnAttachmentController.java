package cn.techexchange.market.attachment.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.attachment.AttachmentTier;
import cn.techexchange.market.attachment.ChangeAttachments;
import cn.techexchange.market.attachment.VisibleAttachments;
import cn.techexchange.market.listing.OwnListing;
import cn.techexchange.platform.storage.IncomingFiles;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.platform.web.Uploads;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The files of an own listing; each change is one of the listing, under its version. */
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
    HttpResponse<AttachmentView> add(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            CompletedFileUpload file,
            @Part("tier") AttachmentTier tier) {
        var target = new OwnListing.Target(id, EntityTag.required(ifMatch));
        IncomingFiles.Accepted accepted = Uploads.read(file, incoming -> change.receive(caller, id, incoming));
        ChangeAttachments.Added added = change.add(caller, target, tier, accepted);
        return HttpResponse.created(AttachmentView.of(added.attachment()))
                .header("ETag", EntityTag.of(added.version()));
    }

    @Put("/order")
    HttpResponse<List<AttachmentView>> order(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid FileOrder body) {
        long version = change.order(caller, new OwnListing.Target(id, EntityTag.required(ifMatch)), body.ids());
        return HttpResponse.ok(list(caller, id)).header("ETag", EntityTag.of(version));
    }

    @Delete("/{attachmentId}")
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> remove(
            @Parameter(hidden = true) Caller caller,
            String id,
            String attachmentId,
            @Header("If-Match") @Nullable String ifMatch) {
        var target = new OwnListing.Target(id, EntityTag.required(ifMatch));
        long version = change.remove(caller, target, attachmentId);
        return HttpResponse.<Void>noContent().header("ETag", EntityTag.of(version));
    }

    /** @param ids all files of the listing, the first one first */
    @Serdeable
    record FileOrder(@NotNull @Size(max = 50) List<@NotBlank @Size(max = 36) String> ids) {}
}
