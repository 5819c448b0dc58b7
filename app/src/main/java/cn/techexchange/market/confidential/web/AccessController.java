package cn.techexchange.market.confidential.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.confidential.AccessRequests;
import cn.techexchange.market.confidential.AccessState;
import cn.techexchange.market.confidential.DecideAccess;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.text.PlainText;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the owner does with requests to read its confidential details. */
@Controller("/api/access-requests/received")
@Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
class AccessController {
    private final AccessRequests requests;
    private final DecideAccess decide;
    private final AccessViews views;

    AccessController(AccessRequests requests, DecideAccess decide, AccessViews views) {
        this.requests = requests;
        this.decide = decide;
        this.views = views;
    }

    @Get
    Page<AccessView> list(
            @Parameter(hidden = true) Caller caller,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return views.of(requests.listForOwner(caller.requireOrganization(), cursor, size));
    }

    @Post("/{id}/grant")
    HttpResponse<AccessView> grant(
            @Parameter(hidden = true) Caller caller, String id, @Header("If-Match") @Nullable String ifMatch) {
        return views.answer(decide.decide(caller, id, EntityTag.required(ifMatch), AccessState.GRANTED, ""));
    }

    @Post("/{id}/refuse")
    HttpResponse<AccessView> refuse(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid @NotNull AccessReason body) {
        return views.answer(decide.decide(caller, id, EntityTag.required(ifMatch), AccessState.REFUSED, body.reason()));
    }

    @Post("/{id}/revoke")
    HttpResponse<AccessView> revoke(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid @NotNull AccessReason body) {
        return views.answer(decide.decide(caller, id, EntityTag.required(ifMatch), AccessState.REVOKED, body.reason()));
    }

    @Serdeable
    record AccessReason(
            @NotBlank @Size(max = 500) @PlainText(multiline = true)
            String reason) {}
}
