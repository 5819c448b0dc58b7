package cn.techexchange.registry.rulepack.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.rulepack.DecideOnPack;
import cn.techexchange.registry.rulepack.PackEdition;
import cn.techexchange.registry.rulepack.PackEditions;
import cn.techexchange.registry.rulepack.UploadPack;
import cn.techexchange.registry.rulepack.web.RulePackAnswers.PackEditionSummary;
import cn.techexchange.registry.rulepack.web.RulePackAnswers.PackEditionView;
import cn.techexchange.registry.rulepack.web.RulePackAnswers.PackFileReport;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bureau keeps its rule packs; what one administrator uploads another approves. */
@Controller("/api/rule-packs")
@Secured(Role.Name.ADMINISTRATOR)
class PackEditionController {
    private final PackEditions editions;
    private final RulePackViews views;
    private final UploadPack uploadPack;
    private final DecideOnPack decideOnPack;

    PackEditionController(
            PackEditions editions, RulePackViews views, UploadPack uploadPack, DecideOnPack decideOnPack) {
        this.editions = editions;
        this.views = views;
        this.uploadPack = uploadPack;
        this.decideOnPack = decideOnPack;
    }

    @Get
    @Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    List<PackEditionSummary> list() {
        return views.list();
    }

    @Get("/{id}")
    @Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    HttpResponse<PackEditionView> get(@Parameter(hidden = true) Caller caller, String id) {
        return answer(caller, editions.get(id));
    }

    @Post("/check")
    PackFileReport check(@Body @Valid PackFileRequest body) {
        return views.report(body.text());
    }

    @Post
    HttpResponse<PackEditionView> upload(@Parameter(hidden = true) Caller caller, @Body @Valid PackFileRequest body) {
        return answer(caller, uploadPack.upload(caller, body.text())).status(201);
    }

    @Post("/{id}/approve")
    HttpResponse<PackEditionView> approve(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Valid PackApprovalRequest body) {
        long version = EntityTag.required(ifMatch);
        return answer(caller, decideOnPack.approve(caller, id, version, body.effectiveFrom()));
    }

    @Post("/{id}/reject")
    HttpResponse<PackEditionView> reject(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Valid PackRejectionRequest body) {
        return answer(caller, decideOnPack.reject(caller, id, EntityTag.required(ifMatch), body.reason()));
    }

    private MutableHttpResponse<PackEditionView> answer(Caller caller, PackEdition edition) {
        return HttpResponse.ok(views.view(caller, edition))
                .header(HttpHeaders.ETAG, EntityTag.of(edition.requireVersion()));
    }

    /** @param text the data file, as text so that errors can name its lines */
    @Serdeable
    record PackFileRequest(@NotBlank @Size(max = 400_000) String text) {}

    @Serdeable
    record PackApprovalRequest(@NotNull LocalDate effectiveFrom) {}

    @Serdeable
    record PackRejectionRequest(@NotBlank @Size(max = 1000) String reason) {}
}
