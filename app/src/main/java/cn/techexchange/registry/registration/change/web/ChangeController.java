package cn.techexchange.registry.registration.change.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.registration.ReadRegistrations;
import cn.techexchange.registry.registration.Target;
import cn.techexchange.registry.registration.change.Change;
import cn.techexchange.registry.registration.change.Changes;
import cn.techexchange.registry.registration.change.HandInChange;
import cn.techexchange.registry.registration.change.RequestChange;
import cn.techexchange.registry.registration.change.WithdrawChange;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.ChangeView;
import cn.techexchange.registry.registration.change.web.ChangeRequests.ChangeReasonRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The applicant's side of changes. */
@Controller("/api/registrations/{id}/changes")
class ChangeController {
    private final ReadRegistrations read;
    private final Changes changes;
    private final RequestChange requestChange;
    private final HandInChange handInChange;
    private final WithdrawChange withdrawChange;
    private final ChangeViews views;

    ChangeController(
            ReadRegistrations read,
            Changes changes,
            RequestChange requestChange,
            HandInChange handInChange,
            WithdrawChange withdrawChange,
            ChangeViews views) {
        this.read = read;
        this.changes = changes;
        this.requestChange = requestChange;
        this.handInChange = handInChange;
        this.withdrawChange = withdrawChange;
        this.views = views;
    }

    /** Newest first. */
    @Get
    @Secured({
        Role.Name.INSTITUTE_MEMBER,
        Role.Name.ENTERPRISE_MEMBER,
        Role.Name.FIRST_REVIEWER,
        Role.Name.SECOND_REVIEWER,
        Role.Name.ADMINISTRATOR,
        Role.Name.AUDITOR
    })
    List<ChangeView> list(@Parameter(hidden = true) Caller caller, String id) {
        return changes.listOf(read.get(caller, id).id()).stream()
                .map(change -> views.of(caller, change))
                .toList();
    }

    /** {@code If-Match} is the registration's version. */
    @Post
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    HttpResponse<ChangeView> request(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid ChangeReasonRequest body) {
        var target = new Target(id, EntityTag.required(ifMatch));
        Change added = requestChange.request(caller, target, body.reason().strip());
        return HttpResponse.created(views.of(caller, added)).header("ETag", EntityTag.of(added.requireVersion()));
    }

    @Post("/{changeId}/hand-in")
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    ChangeView handIn(
            @Parameter(hidden = true) Caller caller,
            String id,
            String changeId,
            @Header("If-Match") @Nullable String ifMatch) {
        read.get(caller, id);
        return views.of(caller, handInChange.handIn(caller, new Target(changeId, EntityTag.required(ifMatch))));
    }

    @Post("/{changeId}/withdraw")
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    ChangeView withdraw(
            @Parameter(hidden = true) Caller caller,
            String id,
            String changeId,
            @Header("If-Match") @Nullable String ifMatch) {
        read.get(caller, id);
        return views.of(caller, withdrawChange.withdraw(caller, new Target(changeId, EntityTag.required(ifMatch))));
    }
}
