package cn.techexchange.market.confidential.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.confidential.AcceptUndertaking;
import cn.techexchange.market.confidential.AccessRequests;
import cn.techexchange.market.confidential.ReadConfidential;
import cn.techexchange.market.confidential.RequestAccess;
import cn.techexchange.market.confidential.ShowUndertaking;
import cn.techexchange.market.confidential.Tier;
import cn.techexchange.market.confidential.Undertaking;
import cn.techexchange.platform.page.Page;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** What the reader does: ask, accept the undertaking, read. */
@Controller("/api/access-requests")
@Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER, Role.Name.BROKER})
class OwnAccessController {
    private final AccessRequests requests;
    private final RequestAccess request;
    private final ShowUndertaking show;
    private final AcceptUndertaking accept;
    private final ReadConfidential read;
    private final AccessViews views;

    OwnAccessController(
            AccessRequests requests,
            RequestAccess request,
            ShowUndertaking show,
            AcceptUndertaking accept,
            ReadConfidential read,
            AccessViews views) {
        this.requests = requests;
        this.request = request;
        this.show = show;
        this.accept = accept;
        this.read = read;
        this.views = views;
    }

    @Get
    Page<AccessView> list(
            @Parameter(hidden = true) Caller caller,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return views.of(requests.listForRequester(caller.requireOrganization(), cursor, size));
    }

    @Post
    @Status(HttpStatus.CREATED)
    AccessView request(@Parameter(hidden = true) Caller caller, @Body @Valid @NotNull AskForAccess body) {
        return views.of(request.request(caller, body.listingId(), body.tier(), body.purpose()));
    }

    @Get("/{id}")
    AccessView get(@Parameter(hidden = true) Caller caller, String id) {
        return views.of(requests.getForRequester(id, caller.requireOrganization()));
    }

    @Get("/{id}/undertaking")
    UndertakingView undertaking(@Parameter(hidden = true) Caller caller, String id) {
        Undertaking undertaking = show.show(caller, id);
        return new UndertakingView(undertaking.text(), undertaking.sha256());
    }

    @Post("/{id}/accept")
    HttpResponse<AccessView> accept(
            @Parameter(hidden = true) Caller caller, String id, @Body @Valid @NotNull AcceptedUndertaking body) {
        return views.answer(accept.accept(caller, id, body.sha256()));
    }

    @Get("/{id}/detail")
    OpenedDetail detail(@Parameter(hidden = true) Caller caller, String id) {
        Map<Tier, String> texts = read.read(caller, id);
        return new OpenedDetail(texts.get(Tier.FIRST), texts.get(Tier.SECOND));
    }

    @Serdeable
    record AskForAccess(
            @NotBlank @Size(max = 36) String listingId,
            @NotNull Tier tier,
            @NotBlank @Size(max = 500) String purpose) {}

    @Serdeable
    record UndertakingView(String text, String sha256) {}

    /** @param sha256 of the text that was read */
    @Serdeable
    record AcceptedUndertaking(
            @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    @Serdeable
    record OpenedDetail(@Nullable String first, @Nullable String second) {
        /** Without the texts, whatever logs it. */
        @Override
        public String toString() {
            return "opened confidential detail";
        }
    }
}
