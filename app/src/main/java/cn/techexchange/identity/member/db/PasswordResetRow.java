package cn.techexchange.identity.member.db;

import cn.techexchange.identity.member.PasswordReset;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("password_reset")
record PasswordResetRow(
        @Id String id,
        String accountId,
        String tokenHash,
        String issuedBy,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {
    static PasswordResetRow of(PasswordReset reset) {
        return new PasswordResetRow(
                reset.id(),
                reset.accountId(),
                reset.tokenHash(),
                reset.issuedBy(),
                reset.issuedAt(),
                reset.expiresAt(),
                reset.usedAt());
    }

    PasswordReset toReset() {
        return new PasswordReset(id, accountId, tokenHash, issuedBy, issuedAt, expiresAt, usedAt);
    }
}
