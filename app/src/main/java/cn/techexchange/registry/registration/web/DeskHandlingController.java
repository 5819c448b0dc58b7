package cn.techexchange.registry.registration.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.registration.AskExperts;
import cn.techexchange.registry.registration.CaseRef;
import cn.techexchange.registry.registration.CaseTarget;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RevokeRegistration;
import cn.techexchange.registry.registration.TakeCase;
import cn.techexchange.registry.registration.Target;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RegistrationView;
import cn.techexchange.registry.registration.web.RegistrationRequests.AskExpertsRequest;
import cn.techexchange.registry.registration.web.RegistrationRequests.RevokeRegistrationRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** Who works on a registration at the desk, and the moves that only some need. */
@Controller("/api/desk/registrations/{id}")
class DeskHandlingController {
    private final TakeCase takeCase;
    private final AskExperts askExperts;
    private final RevokeRegistration revoke;
    private final RegistrationViews views;

    DeskHandlingController(
            TakeCase takeCase, AskExperts askExperts, RevokeRegistration revoke, RegistrationViews views) {
        this.takeCase = takeCase;
        this.askExperts = askExperts;
        this.revoke = revoke;
        this.views = views;
    }

    @Post("/take")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER})
    HttpResponse<RegistrationView> take(
            @Parameter(hidden = true) Caller caller, String id, @Header("If-Match") @Nullable String ifMatch) {
        return answered(caller, (Registration) takeCase.take(caller, target(id, ifMatch)));
    }

    @Post("/release")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER, Role.Name.ADMINISTRATOR})
    HttpResponse<RegistrationView> release(
            @Parameter(hidden = true) Caller caller, String id, @Header("If-Match") @Nullable String ifMatch) {
        return answered(caller, (Registration) takeCase.release(caller, target(id, ifMatch)));
    }

    @Post("/expert-review")
    @Secured(Role.Name.SECOND_REVIEWER)
    HttpResponse<RegistrationView> askExperts(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid AskExpertsRequest body) {
        var target = new Target(id, EntityTag.required(ifMatch));
        return answered(caller, askExperts.ask(caller, target, body.reason()));
    }

    @Post("/revoke")
    @Secured(Role.Name.SECOND_REVIEWER)
    HttpResponse<RegistrationView> revoke(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid RevokeRegistrationRequest body) {
        var target = new Target(id, EntityTag.required(ifMatch));
        return answered(
                caller,
                revoke.revoke(
                        caller, target, body.text().strip(), body.statute().strip()));
    }

    private static CaseTarget target(String id, @Nullable String ifMatch) {
        return new CaseTarget(CaseRef.registration(id), EntityTag.required(ifMatch));
    }

    private HttpResponse<RegistrationView> answered(Caller caller, Registration registration) {
        return HttpResponse.ok(views.forDesk(caller, registration))
                .header("ETag", EntityTag.of(registration.requireVersion()));
    }
}
