package cn.techexchange.identity.member.db;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.member.Invitation;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

@MappedEntity("invitation")
record InvitationRow(
        @Id String id,
        String organizationId,
        String email,
        String name,
        String roles,
        String tokenHash,
        String invitedBy,
        Instant createdAt,
        Instant expiresAt,
        Invitation.State state) {
    static InvitationRow of(Invitation invitation) {
        return new InvitationRow(
                invitation.id(),
                invitation.organizationId(),
                invitation.email(),
                invitation.name(),
                invitation.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")),
                invitation.tokenHash(),
                invitation.invitedBy(),
                invitation.createdAt(),
                invitation.expiresAt(),
                invitation.state());
    }

    Invitation toInvitation() {
        Set<Role> given = Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toSet());
        return new Invitation(
                id, organizationId, email, name, given, tokenHash, invitedBy, createdAt, expiresAt, state);
    }
}
