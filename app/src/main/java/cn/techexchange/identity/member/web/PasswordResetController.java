package cn.techexchange.identity.member.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.SecretToken;
import cn.techexchange.identity.member.ResetPassword;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What people with a reset link do. */
@Controller("/api/public/password-resets")
@Secured(SecurityRule.IS_ANONYMOUS)
class PasswordResetController {
    private final ResetPassword resetPassword;

    PasswordResetController(ResetPassword resetPassword) {
        this.resetPassword = resetPassword;
    }

    /** POST, so that the secret stands in no address and no log. */
    @Post("/look")
    @Status(HttpStatus.OK)
    ResetView look(@Valid @Body SecretBody body) {
        Account account = resetPassword.look(new SecretToken(body.secret()));
        return new ResetView(account.email(), account.name());
    }

    @Post("/completion")
    @Status(HttpStatus.NO_CONTENT)
    void reset(@Valid @Body ResetBody body) {
        resetPassword.reset(new SecretToken(body.secret()), body.password());
    }

    @Serdeable
    record ResetView(String email, String name) {}

    @Serdeable
    record ResetBody(
            @NotBlank @Size(max = 100) String secret,
            @NotBlank @Size(max = 200) String password) {
        /** Neither of them. */
        @Override
        public String toString() {
            return "ResetBody";
        }
    }
}
