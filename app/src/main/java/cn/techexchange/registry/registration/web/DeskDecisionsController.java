package cn.techexchange.registry.registration.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.registration.CancelRegistration;
import cn.techexchange.registry.registration.RefuseRegistration;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RequestSupplement;
import cn.techexchange.registry.registration.Target;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RegistrationView;
import cn.techexchange.registry.registration.web.RegistrationRequests.DeskTextRequest;
import cn.techexchange.registry.registration.web.RegistrationRequests.RefuseRegistrationRequest;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;

/** The desk's moves that hold up or end a registration; the domain knows whose step it is. */
@Controller("/api/desk/registrations/{id}")
class DeskDecisionsController {
    private final RequestSupplement requestSupplement;
    private final RefuseRegistration refuse;
    private final CancelRegistration cancel;
    private final RegistrationViews views;

    DeskDecisionsController(
            RequestSupplement requestSupplement,
            RefuseRegistration refuse,
            CancelRegistration cancel,
            RegistrationViews views) {
        this.requestSupplement = requestSupplement;
        this.refuse = refuse;
        this.cancel = cancel;
        this.views = views;
    }

    @Post("/supplement")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER})
    HttpResponse<RegistrationView> supplement(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid DeskTextRequest body) {
        var target = new Target(id, EntityTag.required(ifMatch));
        return moved(
                caller, requestSupplement.request(caller, target, body.text().strip()));
    }

    @Post("/refuse")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER})
    HttpResponse<RegistrationView> refuse(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid RefuseRegistrationRequest body) {
        var target = new Target(id, EntityTag.required(ifMatch));
        return moved(
                caller,
                refuse.refuse(caller, target, body.grounds(), body.text().strip()));
    }

    @Post("/cancel")
    @Secured(Role.Name.SECOND_REVIEWER)
    HttpResponse<RegistrationView> cancel(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid DeskTextRequest body) {
        var target = new Target(id, EntityTag.required(ifMatch));
        return moved(caller, cancel.cancel(caller, target, body.text().strip()));
    }

    private HttpResponse<RegistrationView> moved(Caller caller, Registration registration) {
        return HttpResponse.ok(views.forDesk(caller, registration))
                .header("ETag", EntityTag.of(registration.requireVersion()));
    }
}
