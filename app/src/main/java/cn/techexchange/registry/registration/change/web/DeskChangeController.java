package cn.techexchange.registry.registration.change.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.registration.Target;
import cn.techexchange.registry.registration.change.Change;
import cn.techexchange.registry.registration.change.ChangeState;
import cn.techexchange.registry.registration.change.Changes;
import cn.techexchange.registry.registration.change.ReviewChange;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.ChangeView;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.RefuseChangeRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The desk's side of changes; each review is one role's. */
@Controller("/api/desk/changes")
@Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class DeskChangeController {
    private static final int PAGE = 50;
    private static final Set<ChangeState> AT_THE_DESK =
            Set.copyOf(EnumSet.of(ChangeState.FIRST_REVIEW, ChangeState.SECOND_REVIEW));
    private final Changes changes;
    private final ReviewChange reviewChange;
    private final ChangeViews views;

    DeskChangeController(Changes changes, ReviewChange reviewChange, ChangeViews views) {
        this.changes = changes;
        this.reviewChange = reviewChange;
        this.views = views;
    }

    /** @param state those wanted, those under review when left out */
    @Get
    Page<ChangeView> queue(
            @Parameter(hidden = true) Caller caller,
            @QueryValue @Nullable List<ChangeState> state,
            @QueryValue @Nullable String cursor) {
        Set<ChangeState> wanted = state == null || state.isEmpty() ? AT_THE_DESK : Set.copyOf(state);
        return Page.of(changes.queue(wanted, cursor, PAGE + 1), PAGE, Change::id)
                .map(change -> views.of(caller, change));
    }

    @Get("/{id}")
    HttpResponse<ChangeView> get(@Parameter(hidden = true) Caller caller, String id) {
        return answered(caller, changes.get(id));
    }

    @Post("/{id}/first-review")
    @Secured(Role.Name.FIRST_REVIEWER)
    HttpResponse<ChangeView> passFirst(
            @Parameter(hidden = true) Caller caller, String id, @Header("If-Match") @Nullable String ifMatch) {
        return answered(caller, reviewChange.passFirst(caller, new Target(id, EntityTag.required(ifMatch))));
    }

    @Post("/{id}/second-review")
    @Secured(Role.Name.SECOND_REVIEWER)
    HttpResponse<ChangeView> pass(
            @Parameter(hidden = true) Caller caller, String id, @Header("If-Match") @Nullable String ifMatch) {
        return answered(caller, reviewChange.pass(caller, new Target(id, EntityTag.required(ifMatch))));
    }

    @Post("/{id}/refuse")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER})
    HttpResponse<ChangeView> refuse(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid RefuseChangeRequest body) {
        var target = new Target(id, EntityTag.required(ifMatch));
        return answered(caller, reviewChange.refuse(caller, target, body.text().strip()));
    }

    private HttpResponse<ChangeView> answered(Caller caller, Change change) {
        return HttpResponse.ok(views.of(caller, change)).header("ETag", EntityTag.of(change.requireVersion()));
    }
}
