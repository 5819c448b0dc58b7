package cn.techexchange.identity.mailing.web;

import cn.techexchange.identity.mailing.ConfirmAddress;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Where the link in a confirmation mail leads; the mailbox is the proof, so nobody has to be signed in. */
@Controller("/api/public/mail")
@Secured(SecurityRule.IS_ANONYMOUS)
class PublicMailController {
    private final ConfirmAddress confirmAddress;

    PublicMailController(ConfirmAddress confirmAddress) {
        this.confirmAddress = confirmAddress;
    }

    @Post("/confirmations")
    MailConfirmed confirm(@Body @Valid MailConfirmation body) {
        return new MailConfirmed(confirmAddress.confirm(body.token()));
    }

    @Serdeable
    record MailConfirmation(
            @NotNull @Size(min = 1, max = 600) String token) {}

    @Serdeable
    record MailConfirmed(String email) {}
}
