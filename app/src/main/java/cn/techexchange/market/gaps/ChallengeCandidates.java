package cn.techexchange.market.gaps;

import cn.techexchange.platform.page.Page;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All challenge candidates. */
public interface ChallengeCandidates {
    Optional<ChallengeCandidate> find(String id);

    /** Newest first. */
    Page<ChallengeCandidate> list(@Nullable CandidateState state, @Nullable String cursor, int size);

    /** For each of these demands that is in an open candidate, that one's id. */
    Map<String, String> openOf(Collection<String> demandIds);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code ALREADY_CANDIDATE} when a demand is in another */
    ChallengeCandidate add(ChallengeCandidate candidate);

    /** Fails with 412 at the edge when somebody else was faster. */
    ChallengeCandidate update(ChallengeCandidate candidate);
}
