package cn.techexchange.registry.registration.change.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.registration.ReadRegistrations;
import cn.techexchange.registry.registration.change.CancellationRequests;
import cn.techexchange.registry.registration.change.DeclineCancellation;
import cn.techexchange.registry.registration.change.RequestCancellation;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.CancellationView;
import cn.techexchange.registry.registration.change.web.ChangeRequests.ChangeReasonRequest;
import cn.techexchange.registry.registration.change.web.ChangeRequests.DeclineCancellationRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.List;

/** Applications for cancellation; granting one is the desk's move {@code cancel}. */
@Controller("/api")
class CancellationController {
    private final ReadRegistrations read;
    private final RequestCancellation requestCancellation;
    private final DeclineCancellation declineCancellation;
    private final CancellationRequests requests;
    private final CancellationViews views;

    CancellationController(
            ReadRegistrations read,
            RequestCancellation requestCancellation,
            DeclineCancellation declineCancellation,
            CancellationRequests requests,
            CancellationViews views) {
        this.read = read;
        this.requestCancellation = requestCancellation;
        this.declineCancellation = declineCancellation;
        this.requests = requests;
        this.views = views;
    }

    /** The newest application, as a list, because there may be none. */
    @Get("/registrations/{id}/cancellation")
    @Secured({
        Role.Name.INSTITUTE_MEMBER,
        Role.Name.ENTERPRISE_MEMBER,
        Role.Name.FIRST_REVIEWER,
        Role.Name.SECOND_REVIEWER,
        Role.Name.ADMINISTRATOR,
        Role.Name.AUDITOR
    })
    List<CancellationView> last(@Parameter(hidden = true) Caller caller, String id) {
        return requests.findLast(read.get(caller, id).id()).stream()
                .map(views::of)
                .toList();
    }

    @Post("/registrations/{id}/cancellation")
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    CancellationView request(
            @Parameter(hidden = true) Caller caller, String id, @Body @Valid ChangeReasonRequest body) {
        return views.of(requestCancellation.request(caller, id, body.reason().strip()));
    }

    @Get("/desk/cancellations")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    List<CancellationView> open() {
        return requests.listOpen().stream().map(views::of).toList();
    }

    @Post("/desk/registrations/{id}/cancellation/decline")
    @Secured(Role.Name.SECOND_REVIEWER)
    CancellationView decline(
            @Parameter(hidden = true) Caller caller, String id, @Body @Valid DeclineCancellationRequest body) {
        return views.of(declineCancellation.decline(caller, id, body.text().strip()));
    }
}
