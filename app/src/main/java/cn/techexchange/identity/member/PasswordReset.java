package cn.techexchange.identity.member;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.SecretToken;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody who lost the password choose a new one, once.
 *
 * @param tokenHash SHA-256 of the link's secret
 * @param usedAt null until it is used or replaced by a newer one
 */
public record PasswordReset(
        String id,
        String accountId,
        String tokenHash,
        String issuedBy,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {
    static final Duration LIFETIME = Duration.ofHours(24);

    static PasswordReset of(Account account, SecretToken token, Caller by, Instant now) {
        return new PasswordReset(Ids.next(), account.id(), token.hash(), by.accountId(), now, now.plus(LIFETIME), null);
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    PasswordReset use(Instant now) {
        if (!isOpen(now)) {
            throw notValid();
        }
        return new PasswordReset(id, accountId, tokenHash, issuedBy, issuedAt, expiresAt, now);
    }

    static ProblemException notValid() {
        return new ProblemException(MemberProblem.RESET_NOT_VALID, "链接已被使用或超过有效期。请联系管理员重新生成。");
    }
}
