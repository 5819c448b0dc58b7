package cn.techexchange.identity.session.web;

import cn.techexchange.identity.account.AccountProblem;
import cn.techexchange.identity.session.RefreshSession;
import cn.techexchange.identity.session.SignIn;
import cn.techexchange.identity.session.SignOut;
import cn.techexchange.identity.session.SignedIn;
import cn.techexchange.platform.problem.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Signing in and out. Open to everybody: the access token may be missing or over. */
@Controller("/api/session")
@Secured(SecurityRule.IS_ANONYMOUS)
class SessionController {
    private final SignIn signIn;
    private final RefreshSession refreshSession;
    private final SignOut signOut;
    private final SessionAnswers answers;
    private final RefreshCookie cookie;
    private final Devices devices;

    SessionController(
            SignIn signIn,
            RefreshSession refreshSession,
            SignOut signOut,
            SessionAnswers answers,
            RefreshCookie cookie,
            Devices devices) {
        this.signIn = signIn;
        this.refreshSession = refreshSession;
        this.signOut = signOut;
        this.answers = answers;
        this.cookie = cookie;
        this.devices = devices;
    }

    @Post
    HttpResponse<SessionAnswer> signIn(@Valid @Body SignInBody body, HttpRequest<?> request) {
        return answers.of(signIn.signIn(body.email(), body.password(), devices.of(request)), request);
    }

    @Post("/refresh")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionAnswer.class)))
    HttpResponse<?> refresh(HttpRequest<?> request) {
        Optional<SignedIn> signedIn =
                cookie.read(request).flatMap(token -> refreshSession.refresh(token, devices.of(request)));
        if (signedIn.isPresent()) {
            return answers.of(signedIn.get(), request);
        }
        return Problems.answer(request, AccountProblem.SESSION_ENDED, "登录已失效，请重新登录。")
                .cookie(cookie.cleared(request));
    }

    @Delete
    HttpResponse<Void> signOut(HttpRequest<?> request) {
        cookie.read(request).ifPresent(signOut::signOut);
        return HttpResponse.<Void>noContent().cookie(cookie.cleared(request));
    }

    /** Long passwords are refused before they are hashed. */
    @Serdeable
    record SignInBody(
            @NotBlank @Size(max = 200) String email,
            @NotBlank @Size(max = 200) String password) {
        /** Without the password. */
        @Override
        public String toString() {
            return "SignInBody of " + email;
        }
    }
}
