package cn.techexchange.identity.member.db;

import cn.techexchange.identity.member.Invitation;
import cn.techexchange.identity.member.Invitations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredInvitations implements Invitations {
    private final InvitationRows rows;

    StoredInvitations(InvitationRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Invitation invitation) {
        rows.save(InvitationRow.of(invitation));
    }

    @Override
    public void update(Invitation invitation) {
        rows.update(InvitationRow.of(invitation));
    }

    @Override
    public Optional<Invitation> findLocked(String organizationId, String id) {
        return rows.findLocked(organizationId, id).map(InvitationRow::toInvitation);
    }

    @Override
    public Optional<Invitation> findByTokenLocked(String tokenHash) {
        return rows.findByTokenLocked(tokenHash).map(InvitationRow::toInvitation);
    }

    @Override
    public Optional<Invitation> findByToken(String tokenHash) {
        return rows.findByTokenHash(tokenHash).map(InvitationRow::toInvitation);
    }

    @Override
    public List<Invitation> listPending(String organizationId) {
        return rows.listPending(organizationId).stream()
                .map(InvitationRow::toInvitation)
                .toList();
    }

    @Override
    public void revokePending(String organizationId, String email) {
        rows.revokePending(organizationId, email);
    }
}
