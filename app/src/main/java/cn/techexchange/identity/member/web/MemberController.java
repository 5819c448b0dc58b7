package cn.techexchange.identity.member.web;

import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.member.Invitation;
import cn.techexchange.identity.member.Invitations;
import cn.techexchange.identity.member.InvitePerson;
import cn.techexchange.identity.member.RevokeInvitation;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.text.PlainText;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The people and invitations of the caller's organisation. */
@Controller("/api/organization")
@Secured({Role.Name.ORGANIZATION_ADMIN, Role.Name.ADMINISTRATOR})
class MemberController {
    private final Accounts accounts;
    private final Organizations organizations;
    private final Invitations invitations;
    private final InvitePerson invitePerson;
    private final RevokeInvitation revokeInvitation;

    MemberController(
            Accounts accounts,
            Organizations organizations,
            Invitations invitations,
            InvitePerson invitePerson,
            RevokeInvitation revokeInvitation) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.invitations = invitations;
        this.invitePerson = invitePerson;
        this.revokeInvitation = revokeInvitation;
    }

    @Get("/members")
    MemberList members(@Parameter(hidden = true) Caller caller) {
        Organization organization = organizations.get(caller.requireOrganization());
        List<MemberAnswer> members = accounts.listOfOrganization(organization.id()).stream()
                .map(account -> MemberAnswer.of(account, organization))
                .toList();
        List<Role> roles = organization.kind().allowedRoles().stream().sorted().toList();
        return new MemberList(members, roles);
    }

    @Get("/invitations")
    List<PendingInvitation> invitations(@Parameter(hidden = true) Caller caller) {
        return invitations.listPending(caller.requireOrganization()).stream()
                .map(PendingInvitation::of)
                .toList();
    }

    @Post("/invitations")
    @Status(HttpStatus.CREATED)
    LinkAnswer invite(@Parameter(hidden = true) Caller caller, @Valid @Body InvitationBody body) {
        var invitee = new Invitation.Invitee(body.email(), body.name(), body.roles());
        return LinkAnswer.of(invitePerson.invite(caller, invitee));
    }

    @Delete("/invitations/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void revoke(@Parameter(hidden = true) Caller caller, String id) {
        revokeInvitation.revoke(caller, id);
    }

    /** @param allowedRoles the roles that people of this kind of organisation can have */
    @Serdeable
    record MemberList(List<MemberAnswer> members, List<Role> allowedRoles) {}

    @Serdeable
    record PendingInvitation(
            String id, String email, String name, List<Role> roles, Instant createdAt, Instant expiresAt) {
        static PendingInvitation of(Invitation invitation) {
            return new PendingInvitation(
                    invitation.id(),
                    invitation.email(),
                    invitation.name(),
                    invitation.roles().stream().sorted().toList(),
                    invitation.createdAt(),
                    invitation.expiresAt());
        }
    }

    @Serdeable
    record InvitationBody(
            @NotBlank @Size(max = 200) @Email String email,
            @NotBlank @Size(max = 60) @PlainText String name,
            @NotEmpty Set<Role> roles) {}
}
