package cn.techexchange.market.gaps.db;

import cn.techexchange.market.gaps.CandidateState;
import cn.techexchange.market.gaps.ChallengeCandidate;
import cn.techexchange.market.gaps.ChallengeCandidates;
import cn.techexchange.market.gaps.GapProblem;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.sql.UniqueKey;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Singleton
final class StoredChallengeCandidates implements ChallengeCandidates {
    private final CandidateRows rows;
    private final CandidateDemandRows demands;

    StoredChallengeCandidates(CandidateRows rows, CandidateDemandRows demands) {
        this.rows = rows;
        this.demands = demands;
    }

    @Override
    public Optional<ChallengeCandidate> find(String id) {
        return rows.findById(id).map(row -> candidates(List.of(row)).getFirst());
    }

    @Override
    public Page<ChallengeCandidate> list(@Nullable CandidateState state, @Nullable String cursor, int size) {
        Page<CandidateRow> page =
                Page.of(rows.list(state == null ? null : state.name(), cursor, size + 1), size, CandidateRow::id);
        return new Page<>(candidates(page.items()), page.next());
    }

    @Override
    public Map<String, String> openOf(Collection<String> demandIds) {
        return demandIds.isEmpty()
                ? Map.of()
                : demands.open(List.copyOf(demandIds)).stream()
                        .collect(Collectors.toMap(CandidateDemandRow::demandId, CandidateDemandRow::candidateId));
    }

    @Override
    public ChallengeCandidate add(ChallengeCandidate candidate) {
        try {
            CandidateRow saved = rows.save(CandidateRow.of(candidate));
            candidate.demandIds().forEach(demand -> demands.add(saved.id(), demand));
            return saved.toCandidate(candidate.demandIds());
        } catch (DataAccessException e) {
            if (UniqueKey.refused(e, "challenge_candidate_one_open")) {
                throw new ProblemException(GapProblem.ALREADY_CANDIDATE, "其中有需求已列入另一揭榜候选。请刷新页面查看候选清单。");
            }
            throw e;
        }
    }

    @Override
    public ChallengeCandidate update(ChallengeCandidate candidate) {
        CandidateRow saved = rows.update(CandidateRow.of(candidate));
        if (candidate.state() == CandidateState.WITHDRAWN) {
            demands.close(candidate.id());
        }
        return saved.toCandidate(candidate.demandIds());
    }

    private List<ChallengeCandidate> candidates(List<CandidateRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> byCandidate = demands
                .of(found.stream().map(CandidateRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        CandidateDemandRow::candidateId,
                        Collectors.mapping(CandidateDemandRow::demandId, Collectors.toList())));
        return found.stream()
                .map(row -> row.toCandidate(byCandidate.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
