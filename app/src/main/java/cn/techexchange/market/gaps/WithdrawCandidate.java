package cn.techexchange.market.gaps;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The bureau gives a candidate up; it stays on record. */
@Singleton
public class WithdrawCandidate {
    private final ChallengeCandidates candidates;
    private final Audit audit;
    private final Clock clock;

    WithdrawCandidate(ChallengeCandidates candidates, Audit audit, Clock clock) {
        this.candidates = candidates;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code NOT_FOUND}, {@code CANDIDATE_WITHDRAWN}, {@code VERSION_CHANGED} */
    @Transactional
    public ChallengeCandidate withdraw(Caller caller, String id, long expectedVersion, String reason) {
        ChallengeCandidate candidate = candidates.find(id).orElseThrow(() -> ProblemException.notFound("揭榜候选"));
        EntityTag.mustMatch(candidate.requireVersion(), expectedVersion);
        ChallengeCandidate withdrawn = candidates.update(candidate.withdrawn(reason.strip(), LocalTime.now(clock)));
        audit.record(
                caller.actor(),
                "CHALLENGE_CANDIDATE_WITHDRAWN",
                new Audit.Subject("challenge-candidate", id),
                "撤回揭榜候选“" + withdrawn.name() + "”");
        return withdrawn;
    }
}
