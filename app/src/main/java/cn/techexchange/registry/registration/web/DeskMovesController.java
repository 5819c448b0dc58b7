package cn.techexchange.registry.registration.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.registration.AcceptRegistration;
import cn.techexchange.registry.registration.NationalNumber;
import cn.techexchange.registry.registration.PassFirstReview;
import cn.techexchange.registry.registration.RegisterContract;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Target;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RegistrationView;
import cn.techexchange.registry.registration.web.RegistrationRequests.PassFirstReviewRequest;
import cn.techexchange.registry.registration.web.RegistrationRequests.RegisterContractRequest;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;

/** The desk's moves onward; each route is one reviewer's. */
@Controller("/api/desk/registrations/{id}")
class DeskMovesController {
    private final AcceptRegistration accept;
    private final PassFirstReview passFirstReview;
    private final RegisterContract register;
    private final RegistrationViews views;

    DeskMovesController(
            AcceptRegistration accept,
            PassFirstReview passFirstReview,
            RegisterContract register,
            RegistrationViews views) {
        this.accept = accept;
        this.passFirstReview = passFirstReview;
        this.register = register;
        this.views = views;
    }

    @Post("/accept")
    @Secured(Role.Name.FIRST_REVIEWER)
    HttpResponse<RegistrationView> accept(
            @Parameter(hidden = true) Caller caller, String id, @Header("If-Match") @Nullable String ifMatch) {
        return moved(caller, accept.accept(caller, new Target(id, EntityTag.required(ifMatch))));
    }

    @Post("/first-review")
    @Secured(Role.Name.FIRST_REVIEWER)
    HttpResponse<RegistrationView> passFirstReview(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid PassFirstReviewRequest body) {
        var target = new Target(id, EntityTag.required(ifMatch));
        return moved(caller, passFirstReview.pass(caller, target, body.noteText()));
    }

    @Post("/second-review")
    @Secured(Role.Name.SECOND_REVIEWER)
    HttpResponse<RegistrationView> register(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid RegisterContractRequest body) {
        var target = new Target(id, EntityTag.required(ifMatch));
        var number = new NationalNumber(body.nationalNumber());
        return moved(caller, register.register(caller, target, number, body.noteText()));
    }

    private HttpResponse<RegistrationView> moved(Caller caller, Registration registration) {
        return HttpResponse.ok(views.forDesk(caller, registration))
                .header("ETag", EntityTag.of(registration.requireVersion()));
    }
}
