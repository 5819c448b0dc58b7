package cn.techexchange.market.matching;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets either side put a match away, for itself, and take it up again. */
@Singleton
public class DismissMatch {
    private final Matches matches;
    private final OwnMatch own;
    private final Audit audit;
    private final Clock clock;

    DismissMatch(Matches matches, OwnMatch own, Audit audit, Clock clock) {
        this.matches = matches;
        this.own = own;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code NOT_FOUND} when the caller's organisation is on neither side */
    @Transactional
    public void dismiss(Caller caller, String matchId, DismissalReason reason) {
        Side side = own.get(caller, matchId).side();
        matches.dismiss(matchId, side, new Dismissal(reason, LocalTime.now(clock)));
        audit.record(caller.actor(), "MATCH_DISMISSED", subject(matchId), reason.label());
    }

    /** @throws ProblemException {@code NOT_FOUND} when the caller's organisation is on neither side */
    @Transactional
    public void restore(Caller caller, String matchId) {
        matches.restore(matchId, own.get(caller, matchId).side());
        audit.record(caller.actor(), "MATCH_RESTORED", subject(matchId), "恢复推荐");
    }

    private static Audit.Subject subject(String matchId) {
        return new Audit.Subject("match", matchId);
    }
}
