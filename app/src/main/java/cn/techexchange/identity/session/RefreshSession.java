package cn.techexchange.identity.session;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Exchanges a refresh token for the next one. */
@Singleton
public class RefreshSession {
    private final Sessions sessions;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    RefreshSession(Sessions sessions, Accounts accounts, Audit audit, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty when the session is over; a token that was already replaced ends it. */
    @Transactional
    public Optional<SignedIn> refresh(String text, Device device) {
        return RefreshToken.parse(text)
                .flatMap(token ->
                        sessions.findLocked(token.sessionId()).flatMap(session -> refresh(session, token, device)));
    }

    private Optional<SignedIn> refresh(Session session, RefreshToken token, Device device) {
        Instant now = LocalTime.now(clock);
        Optional<Account> account = accounts.find(session.accountId()).filter(Account::isActive);
        return switch (session.judge(token, now)) {
            case NEWEST -> account.map(person -> replace(session, person, device, now));
            // The other tab's answer has brought the browser its new cookie: this one gets no second successor.
            case JUST_REPLACED -> account.map(person -> new SignedIn(person, Optional.empty(), session.expiresAt()));
            case REUSED -> {
                end(session, now);
                yield Optional.empty();
            }
            case CLOSED -> Optional.empty();
        };
    }

    private SignedIn replace(Session session, Account account, Device device, Instant now) {
        RefreshToken next = RefreshToken.next(session.id());
        Session refreshed = session.refresh(next, device, now);
        sessions.update(refreshed);
        return new SignedIn(account, Optional.of(next.text()), refreshed.expiresAt());
    }

    private void end(Session session, Instant now) {
        sessions.update(session.end(now));
        audit.record(
                Actor.PLATFORM,
                "SESSION_TOKEN_REUSED",
                new Audit.Subject("account", session.accountId()),
                "已失效的登录凭据被再次使用，整个登录已结束");
    }
}
