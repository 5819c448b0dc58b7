package cn.techexchange.market.matching;

import cn.techexchange.market.demand.DemandClause;
import cn.techexchange.market.demand.ListedDemand;
import cn.techexchange.market.demand.ListedDemands;
import cn.techexchange.market.demand.ReadClauses;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.Evidence;
import cn.techexchange.searchindex.clause.Clause;
import cn.techexchange.searchindex.clause.ClauseJudge;
import cn.techexchange.searchindex.clause.Units;
import cn.techexchange.searchindex.clause.Verdict;
import cn.techexchange.searchindex.text.VocabularySource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Explains pairs clause by clause when they are looked at, from the texts as they are public then. Nothing confidential is public, so
 * nothing confidential comes in here.
 */
@Singleton
final class ExplainPairs {
    private final ListedDemands demands;
    private final ReadClauses read;
    private final Advice advice;
    private final Units units = Units.shipped();
    private final VocabularySource vocabulary;

    ExplainPairs(ListedDemands demands, ReadClauses read, Advice advice, VocabularySource vocabulary) {
        this.demands = demands;
        this.read = read;
        this.advice = advice;
        this.vocabulary = vocabulary;
    }

    /** The clauses of demands, each prepared for being held against any achievement. */
    Map<String, Asked> asked(Collection<MarketItem> items) {
        Map<String, ListedDemand> listed = demands
                .find(items.stream().map(MarketItem::id).toList())
                .stream()
                .collect(Collectors.toMap(ListedDemand::id, Function.identity()));
        return items.stream().collect(Collectors.toMap(MarketItem::id, item -> {
            List<DemandClause> clauses = Optional.ofNullable(listed.get(item.id()))
                    .map(demand -> read.of(demand.content()))
                    .orElse(List.of());
            return asked(item, clauses);
        }));
    }

    private Asked asked(MarketItem demand, List<DemandClause> clauses) {
        List<Clause> wanted = clauses.stream().map(DemandClause::clause).toList();
        return new Asked(
                demand,
                clauses,
                ClauseJudge.origins(wanted, demand.texts()),
                new ClauseJudge(wanted, units, vocabulary.current()));
    }

    Explanation explain(Asked asked, MarketItem achievement, MatchContent content, LocalDate today) {
        var standing = new StandingText(asked.demand().texts(), achievement.texts());
        List<ClauseFinding> clauses =
                asked.against(achievement.texts()).stream().map(standing::of).toList();
        return new Explanation(
                clauses,
                standing.of(content.sentences()),
                advice.of(asked.demand(), achievement, today, clauses, content.findings()));
    }

    /** A demand ready to be compared. */
    record Asked(MarketItem demand, List<DemandClause> clauses, List<Optional<Evidence>> origins, ClauseJudge judge) {
        List<ClauseFinding> against(DocumentTexts achievement) {
            List<Verdict> verdicts = judge.judge(achievement);
            var findings = new ArrayList<ClauseFinding>();
            for (int i = 0; i < clauses.size(); i++) {
                Verdict verdict = verdicts.get(i);
                findings.add(new ClauseFinding(
                        clauses.get(i),
                        Agreement.valueOf(verdict.answered().name()),
                        origins.get(i).map(Sentence::ofDemand),
                        verdict.evidence().map(Sentence::of),
                        verdict.reason()));
            }
            return findings;
        }
    }
}
