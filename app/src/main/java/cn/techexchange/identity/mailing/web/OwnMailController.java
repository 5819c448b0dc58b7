package cn.techexchange.identity.mailing.web;

import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.mailing.ConfirmAddress;
import cn.techexchange.identity.mailing.MailGate;
import cn.techexchange.identity.mailing.MailPreference;
import cn.techexchange.identity.mailing.MailPreferences;
import cn.techexchange.identity.mailing.PauseMail;
import cn.techexchange.identity.mailing.SendTestMail;
import cn.techexchange.platform.mail.PostMail;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** One's own mail: whether the address is confirmed, and whether reminders are paused. */
@Controller("/api/account/mail")
@Secured(SecurityRule.IS_AUTHENTICATED)
class OwnMailController {
    private final OwnMail own;
    private final MailGate gate;
    private final ConfirmAddress confirmAddress;
    private final SendTestMail sendTestMail;
    private final PauseMail pauseMail;

    OwnMailController(
            OwnMail own, MailGate gate, ConfirmAddress confirmAddress, SendTestMail sendTestMail, PauseMail pauseMail) {
        this.own = own;
        this.gate = gate;
        this.confirmAddress = confirmAddress;
        this.sendTestMail = sendTestMail;
        this.pauseMail = pauseMail;
    }

    @Get
    OwnMailState read(@Parameter(hidden = true) Caller caller) {
        return own.of(caller);
    }

    @Put
    OwnMailState pause(@Parameter(hidden = true) Caller caller, @Body @Valid MailPause body) {
        pauseMail.pause(caller.actor(), caller.accountId(), body.paused());
        return own.of(caller);
    }

    /** Sends the link that confirms the address. */
    @Post("/confirmation")
    @Status(HttpStatus.ACCEPTED)
    void confirm(@Parameter(hidden = true) Caller caller) {
        gate.enter(caller);
        confirmAddress.request(caller);
    }

    @Post("/test")
    @Status(HttpStatus.ACCEPTED)
    void test(@Parameter(hidden = true) Caller caller) {
        gate.enter(caller);
        sendTestMail.send(caller);
    }

    /** @param available false where the platform has no mail server */
    @Serdeable
    record OwnMailState(String email, boolean available, boolean confirmed, boolean paused) {}

    @Serdeable
    record MailPause(@NotNull Boolean paused) {}

    /** The three sources of one answer. */
    @Singleton
    static final class OwnMail {
        private final Accounts accounts;
        private final MailPreferences preferences;
        private final PostMail post;

        OwnMail(Accounts accounts, MailPreferences preferences, PostMail post) {
            this.accounts = accounts;
            this.preferences = preferences;
            this.post = post;
        }

        OwnMailState of(Caller caller) {
            String email = accounts.get(caller.accountId()).email();
            MailPreference preference = preferences.of(caller.accountId());
            return new OwnMailState(email, post.isOn(), preference.isConfirmed(email), preference.paused());
        }
    }
}
