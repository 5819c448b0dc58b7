package cn.techexchange.registry.registration.change.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.registration.Target;
import cn.techexchange.registry.registration.change.Change;
import cn.techexchange.registry.registration.change.HoldUpChange;
import cn.techexchange.registry.registration.change.ReviewChange;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.ChangeView;
import cn.techexchange.registry.registration.change.web.ChangeRequests.ChangeNoteRequest;
import cn.techexchange.registry.registration.change.web.ChangeRequests.ChangeTextRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** The desk's moves on a change; each review is one role's. */
@Controller("/api/desk/changes/{id}")
class DeskChangeMovesController {
    private final ReviewChange reviewChange;
    private final HoldUpChange holdUpChange;
    private final ChangeViews views;

    DeskChangeMovesController(ReviewChange reviewChange, HoldUpChange holdUpChange, ChangeViews views) {
        this.reviewChange = reviewChange;
        this.holdUpChange = holdUpChange;
        this.views = views;
    }

    @Post("/first-review")
    @Secured(Role.Name.FIRST_REVIEWER)
    HttpResponse<ChangeView> passFirst(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid ChangeNoteRequest body) {
        return answered(caller, reviewChange.passFirst(caller, target(id, ifMatch), body.noteText()));
    }

    @Post("/second-review")
    @Secured(Role.Name.SECOND_REVIEWER)
    HttpResponse<ChangeView> pass(
            @Parameter(hidden = true) Caller caller, String id, @Header("If-Match") @Nullable String ifMatch) {
        return answered(caller, reviewChange.pass(caller, target(id, ifMatch)));
    }

    @Post("/expert-review")
    @Secured(Role.Name.SECOND_REVIEWER)
    HttpResponse<ChangeView> askExperts(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid ChangeNoteRequest body) {
        return answered(caller, holdUpChange.askExperts(caller, target(id, ifMatch), body.noteText()));
    }

    @Post("/supplement")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER})
    HttpResponse<ChangeView> supplement(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid ChangeTextRequest body) {
        Target target = target(id, ifMatch);
        return answered(
                caller,
                holdUpChange.requestSupplement(caller, target, body.text().strip()));
    }

    @Post("/refuse")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER})
    HttpResponse<ChangeView> refuse(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid ChangeTextRequest body) {
        Target target = target(id, ifMatch);
        return answered(caller, reviewChange.refuse(caller, target, body.text().strip()));
    }

    private static Target target(String id, @Nullable String ifMatch) {
        return new Target(id, EntityTag.required(ifMatch));
    }

    private HttpResponse<ChangeView> answered(Caller caller, Change change) {
        return HttpResponse.ok(views.of(caller, change)).header("ETag", EntityTag.of(change.requireVersion()));
    }
}
