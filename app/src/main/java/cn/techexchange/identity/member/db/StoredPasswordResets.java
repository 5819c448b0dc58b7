package cn.techexchange.identity.member.db;

import cn.techexchange.identity.member.PasswordReset;
import cn.techexchange.identity.member.PasswordResets;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

@Singleton
final class StoredPasswordResets implements PasswordResets {
    private final PasswordResetRows rows;

    StoredPasswordResets(PasswordResetRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(PasswordReset reset) {
        rows.save(PasswordResetRow.of(reset));
    }

    @Override
    public void update(PasswordReset reset) {
        rows.update(PasswordResetRow.of(reset));
    }

    @Override
    public Optional<PasswordReset> findByToken(String tokenHash) {
        return rows.findByTokenHash(tokenHash).map(PasswordResetRow::toReset);
    }

    @Override
    public Optional<PasswordReset> findByTokenLocked(String tokenHash) {
        return rows.findByTokenLocked(tokenHash).map(PasswordResetRow::toReset);
    }

    @Override
    public void endOpen(String accountId, Instant now) {
        rows.endOpen(accountId, now);
    }
}
