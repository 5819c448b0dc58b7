package cn.techexchange.market.gaps.db;

import cn.techexchange.market.gaps.CandidateState;
import cn.techexchange.market.gaps.ChallengeCandidate;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.List;

@MappedEntity("challenge_candidate")
record CandidateRow(
        @Id String id,
        String name,
        String reason,
        CandidateState state,
        String proposedBy,
        Instant proposedAt,
        String withdrawReason,
        @Nullable Instant withdrawnAt,
        @Version @Nullable Long version) {
    static CandidateRow of(ChallengeCandidate candidate) {
        return new CandidateRow(
                candidate.id(),
                candidate.name(),
                candidate.reason(),
                candidate.state(),
                candidate.proposedBy(),
                candidate.proposedAt(),
                candidate.withdrawReason(),
                candidate.withdrawnAt(),
                candidate.version());
    }

    ChallengeCandidate toCandidate(List<String> demandIds) {
        return new ChallengeCandidate(
                id, name, reason, demandIds, state, proposedBy, proposedAt, withdrawReason, withdrawnAt, version);
    }
}
