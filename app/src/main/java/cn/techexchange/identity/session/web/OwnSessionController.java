package cn.techexchange.identity.session.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.session.ChangePassword;
import cn.techexchange.identity.session.OwnSessions;
import cn.techexchange.identity.session.Session;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where one is signed in, and one's password. Under the cookie's path, so that the asking browser is known. */
@Controller("/api/session")
@Secured(SecurityRule.IS_AUTHENTICATED)
class OwnSessionController {
    private final OwnSessions ownSessions;
    private final ChangePassword changePassword;
    private final RefreshCookie cookie;
    private final Devices devices;

    OwnSessionController(
            OwnSessions ownSessions, ChangePassword changePassword, RefreshCookie cookie, Devices devices) {
        this.ownSessions = ownSessions;
        this.changePassword = changePassword;
        this.cookie = cookie;
        this.devices = devices;
    }

    @Get("/list")
    List<OpenSession> list(@Parameter(hidden = true) Caller caller, HttpRequest<?> request) {
        Optional<String> own = OwnSessions.idOf(cookie.read(request));
        return ownSessions.list(caller).stream()
                .map(session -> OpenSession.of(session, own))
                .toList();
    }

    @Delete("/list/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void end(@Parameter(hidden = true) Caller caller, String id) {
        ownSessions.end(caller, id);
    }

    @Delete("/list")
    @Status(HttpStatus.NO_CONTENT)
    void endOthers(@Parameter(hidden = true) Caller caller, HttpRequest<?> request) {
        ownSessions.endOthers(caller, cookie.read(request));
    }

    @Post("/password")
    @Status(HttpStatus.NO_CONTENT)
    void changePassword(
            @Parameter(hidden = true) Caller caller, @Valid @Body PasswordBody body, HttpRequest<?> request) {
        var pair = new ChangePassword.PasswordPair(body.current(), body.next());
        changePassword.change(caller, pair, devices.of(request), cookie.read(request));
    }

    @Serdeable
    record OpenSession(
            String id, Instant startedAt, Instant refreshedAt, String address, String browser, boolean current) {
        static OpenSession of(Session session, Optional<String> own) {
            return new OpenSession(
                    session.id(),
                    session.startedAt(),
                    session.refreshedAt(),
                    session.device().address(),
                    session.device().browser(),
                    own.filter(session.id()::equals).isPresent());
        }
    }

    @Serdeable
    record PasswordBody(
            @NotBlank @Size(max = 200) String current,
            @NotBlank @Size(max = 200) String next) {
        /** Neither of them. */
        @Override
        public String toString() {
            return "PasswordBody";
        }
    }
}
