package cn.techexchange.market.gaps;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The bureau marks demands of the map as a challenge to come. */
@Singleton
public class ProposeCandidate {
    private final GapRuns runs;
    private final MarketItems items;
    private final ChallengeCandidates candidates;
    private final Audit audit;
    private final Clock clock;

    ProposeCandidate(GapRuns runs, MarketItems items, ChallengeCandidates candidates, Audit audit, Clock clock) {
        this.runs = runs;
        this.items = items;
        this.candidates = candidates;
        this.audit = audit;
        this.clock = clock;
    }

    public record Proposal(String name, String reason, List<String> demandIds) {}

    /** @throws ProblemException {@code ALREADY_CANDIDATE}, {@code INVALID_INPUT} for demands that the map does not show */
    @Transactional
    public ChallengeCandidate propose(Caller caller, Proposal proposal) {
        List<String> demands = proposal.demandIds().stream().distinct().sorted().toList();
        requireOnMap(demands);
        ChallengeCandidate added = candidates.add(new ChallengeCandidate(
                Ids.next(),
                proposal.name().strip(),
                proposal.reason().strip(),
                demands,
                CandidateState.PROPOSED,
                caller.accountId(),
                LocalTime.now(clock),
                "",
                null,
                null));
        audit.record(
                caller.actor(),
                "CHALLENGE_CANDIDATE_PROPOSED",
                new Audit.Subject("challenge-candidate", added.id()),
                "列为揭榜候选“" + added.name() + "”，含 " + demands.size() + " 项需求");
        return added;
    }

    private void requireOnMap(List<String> demands) {
        Set<String> shown =
                runs.findLatestDone().map(GapRun::id).map(runs::mapOf).orElse(GapMap.EMPTY).clusters().stream()
                        .flatMap(cluster -> cluster.members().stream())
                        .map(GapMap.GapMember::demandId)
                        .collect(Collectors.toSet());
        boolean known = shown.containsAll(demands);
        if (!known || items.findAll(ListingKind.DEMAND, demands).size() < demands.size()) {
            throw ProblemException.invalid("demandIds", "有需求不在当前的缺口图上，请刷新页面后重新选择。");
        }
    }
}
