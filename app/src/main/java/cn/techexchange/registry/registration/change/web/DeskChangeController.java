package cn.techexchange.registry.registration.change.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.registration.CaseRef;
import cn.techexchange.registry.registration.CaseTarget;
import cn.techexchange.registry.registration.TakeCase;
import cn.techexchange.registry.registration.change.Change;
import cn.techexchange.registry.registration.change.Changes;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.ChangeCounts;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.ChangeSummary;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.ChangeView;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** The desk's queue of changes, and who works on each. */
@Controller("/api/desk/changes")
@Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class DeskChangeController {
    private final Changes changes;
    private final ChangeQueue queue;
    private final TakeCase takeCase;
    private final ChangeViews views;

    DeskChangeController(Changes changes, ChangeQueue queue, TakeCase takeCase, ChangeViews views) {
        this.changes = changes;
        this.queue = queue;
        this.takeCase = takeCase;
        this.views = views;
    }

    /** Sorted by the time left; a cursor belongs to the filter it came with. */
    @Get
    Page<ChangeSummary> queue(@Parameter(hidden = true) Caller caller, @Valid @RequestBean ChangeQuery query) {
        return queue.page(caller, query).map(change -> views.row(caller, change));
    }

    @Get("/counts")
    ChangeCounts counts(@Parameter(hidden = true) Caller caller) {
        return queue.counts(caller);
    }

    @Get("/{id}")
    HttpResponse<ChangeView> get(@Parameter(hidden = true) Caller caller, String id) {
        return answered(caller, changes.get(id));
    }

    @Post("/{id}/take")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER})
    HttpResponse<ChangeView> take(
            @Parameter(hidden = true) Caller caller, String id, @Header("If-Match") @Nullable String ifMatch) {
        return answered(caller, (Change) takeCase.take(caller, target(id, ifMatch)));
    }

    @Post("/{id}/release")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER, Role.Name.ADMINISTRATOR})
    HttpResponse<ChangeView> release(
            @Parameter(hidden = true) Caller caller, String id, @Header("If-Match") @Nullable String ifMatch) {
        return answered(caller, (Change) takeCase.release(caller, target(id, ifMatch)));
    }

    private static CaseTarget target(String id, @Nullable String ifMatch) {
        return new CaseTarget(CaseRef.change(id), EntityTag.required(ifMatch));
    }

    private HttpResponse<ChangeView> answered(Caller caller, Change change) {
        return HttpResponse.ok(views.of(caller, change)).header("ETag", EntityTag.of(change.requireVersion()));
    }
}
