package cn.techexchange.market.listing.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.MoveListing;
import cn.techexchange.market.listing.OwnListing;
import cn.techexchange.market.listing.OwnerMove;
import cn.techexchange.market.listing.SubmitListing;
import cn.techexchange.platform.text.PlainText;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an organisation does with its own listing besides writing it. */
@Controller("/api/listings/{id}")
@Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
class ListingMoves {
    private final SubmitListing submit;
    private final MoveListing move;

    ListingMoves(SubmitListing submit, MoveListing move) {
        this.submit = submit;
        this.move = move;
    }

    @Post("/submit")
    HttpResponse<ListingStatus> submit(
            @Parameter(hidden = true) Caller caller, String id, @Header("If-Match") @Nullable String ifMatch) {
        return answer(submit.submit(caller, target(id, ifMatch)));
    }

    @Post("/recall")
    HttpResponse<ListingStatus> recall(
            @Parameter(hidden = true) Caller caller, String id, @Header("If-Match") @Nullable String ifMatch) {
        return answer(move.move(caller, target(id, ifMatch), OwnerMove.RECALL, ""));
    }

    @Post("/suspend")
    HttpResponse<ListingStatus> suspend(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid @NotNull MoveReason body) {
        return answer(move.move(caller, target(id, ifMatch), OwnerMove.SUSPEND, body.reason()));
    }

    @Post("/resume")
    HttpResponse<ListingStatus> resume(
            @Parameter(hidden = true) Caller caller, String id, @Header("If-Match") @Nullable String ifMatch) {
        return answer(move.move(caller, target(id, ifMatch), OwnerMove.RESUME, ""));
    }

    @Post("/withdraw")
    HttpResponse<ListingStatus> withdraw(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid @NotNull MoveReason body) {
        return answer(move.move(caller, target(id, ifMatch), OwnerMove.WITHDRAW, body.reason()));
    }

    private static OwnListing.Target target(String id, @Nullable String ifMatch) {
        return new OwnListing.Target(id, EntityTag.required(ifMatch));
    }

    static HttpResponse<ListingStatus> answer(Listing listing) {
        ListingStatus status = ListingStatus.of(listing);
        return HttpResponse.ok(status).header("ETag", EntityTag.of(status.version()));
    }

    @Serdeable
    record MoveReason(
            @NotBlank @Size(max = 500) @PlainText(multiline = true)
            String reason) {}
}
