package cn.techexchange.identity.member.web;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.account.SecretToken;
import cn.techexchange.identity.member.AcceptInvitation;
import cn.techexchange.identity.member.Invitation;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.text.PlainText;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** What invited people do before they have an account. */
@Controller("/api/public/invitations")
@Secured(SecurityRule.IS_ANONYMOUS)
class InvitedController {
    private final AcceptInvitation acceptInvitation;
    private final Organizations organizations;

    InvitedController(AcceptInvitation acceptInvitation, Organizations organizations) {
        this.acceptInvitation = acceptInvitation;
        this.organizations = organizations;
    }

    /** POST, so that the secret stands in no address and no log. */
    @Post("/look")
    @Status(HttpStatus.OK)
    InvitationView look(@Valid @Body SecretBody body) {
        Invitation invitation = acceptInvitation.look(new SecretToken(body.secret()));
        return new InvitationView(
                organizations.get(invitation.organizationId()).name(),
                invitation.email(),
                invitation.name(),
                invitation.roles().stream().sorted().toList(),
                invitation.expiresAt());
    }

    @Post("/acceptance")
    @Status(HttpStatus.NO_CONTENT)
    void accept(@Valid @Body AcceptanceBody body) {
        acceptInvitation.accept(new SecretToken(body.secret()), body.name(), body.phone(), body.password());
    }

    @Serdeable
    record InvitationView(String organizationName, String email, String name, List<Role> roles, Instant expiresAt) {}

    @Serdeable
    record AcceptanceBody(
            @NotBlank @Size(max = 100) String secret,
            @NotBlank @Size(max = 60) @PlainText String name,

            @NotNull @Pattern(regexp = "|[0-9+()\\- ]{5,40}", message = "请填写有效的电话号码")
            String phone,

            @NotBlank @Size(max = 200) String password) {
        /** Without secret and password. */
        @Override
        public String toString() {
            return "AcceptanceBody";
        }
    }
}
