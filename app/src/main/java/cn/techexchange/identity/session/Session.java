package cn.techexchange.identity.session;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One browser that is signed in. All refresh tokens of a session are one family: only the newest works.
 *
 * @param secretHash SHA-256 of the newest token's secret
 * @param replacedHash SHA-256 of the one before it, null before the first refresh
 * @param expiresAt when it ends unless it is refreshed before
 */
public record Session(
        String id,
        String accountId,
        String secretHash,
        @Nullable String replacedHash,
        Instant refreshedAt,
        Instant startedAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        Device device) {
    static final Duration IDLE = Duration.ofDays(7);
    static final Duration LONGEST = Duration.ofDays(30);

    /** Two tabs may send the same token within one round trip; see docs/decisions/0011. */
    static final Duration OVERLAP = Duration.ofSeconds(10);

    static Session begin(RefreshToken token, String accountId, Device device, Instant now) {
        return new Session(token.sessionId(), accountId, token.hash(), null, now, now, now.plus(IDLE), null, device);
    }

    public boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    Presented judge(RefreshToken token, Instant now) {
        if (!isOpen(now)) {
            return Presented.CLOSED;
        }
        String hash = token.hash();
        if (hash.equals(secretHash)) {
            return Presented.NEWEST;
        }
        boolean overlapping = hash.equals(replacedHash) && now.isBefore(refreshedAt.plus(OVERLAP));
        return overlapping ? Presented.JUST_REPLACED : Presented.REUSED;
    }

    Session refresh(RefreshToken next, Device from, Instant now) {
        Instant last = startedAt.plus(LONGEST);
        Instant idle = now.plus(IDLE);
        Instant until = idle.isBefore(last) ? idle : last;
        return new Session(id, accountId, next.hash(), secretHash, now, startedAt, until, null, from);
    }

    Session end(Instant now) {
        return new Session(id, accountId, secretHash, replacedHash, refreshedAt, startedAt, expiresAt, now, device);
    }

    /** What a presented token turns out to be. */
    enum Presented {
        NEWEST,
        /** By another tab, a moment ago. */
        JUST_REPLACED,
        /** An older one: somebody has a copy. */
        REUSED,
        CLOSED
    }
}
