package cn.techexchange.market.gaps;

import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Demands without supply that the bureau thinks of as one challenge.
 *
 * @param reason zh-CN, why a challenge
 * @param withdrawReason zh-CN, empty while it is proposed
 * @param version for the optimistic lock; null before it is first stored
 */
public record ChallengeCandidate(
        String id,
        String name,
        String reason,
        List<String> demandIds,
        CandidateState state,
        String proposedBy,
        Instant proposedAt,
        String withdrawReason,
        @Nullable Instant withdrawnAt,
        @Nullable Long version) {
    public ChallengeCandidate {
        demandIds = List.copyOf(demandIds);
    }

    /** @throws ProblemException {@code CANDIDATE_WITHDRAWN} */
    ChallengeCandidate withdrawn(String why, Instant now) {
        if (state == CandidateState.WITHDRAWN) {
            throw new ProblemException(GapProblem.CANDIDATE_WITHDRAWN, "候选已经撤回。需要时请在缺口图上重新列为候选。");
        }
        return new ChallengeCandidate(
                id, name, reason, demandIds, CandidateState.WITHDRAWN, proposedBy, proposedAt, why, now, version);
    }

    public long requireVersion() {
        return Objects.requireNonNull(version);
    }
}
