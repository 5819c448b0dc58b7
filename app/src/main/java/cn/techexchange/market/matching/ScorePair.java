package cn.techexchange.market.matching;

import cn.techexchange.market.search.ItemNames;
import jakarta.inject.Singleton;
import java.util.List;

/** Scores a pair by the named rules, one for each criterion. Pure: the same pair on the same day scores the same. */
@Singleton
final class ScorePair {
    private final List<MatchRule> rules;

    ScorePair(ItemNames names) {
        rules = List.of(
                new RelevanceRule(),
                new CodeRule(Criterion.FIELD, item -> item.classification().technologyFields(), names::field),
                new CodeRule(Criterion.INDUSTRY, item -> item.classification().industries(), names::industry),
                new MaturityRule(names),
                new PriceRule(),
                new ModeRule(names),
                new RegionRule(names));
    }

    Assessment of(Pair pair) {
        return new Assessment(rules.stream().map(rule -> rule.judge(pair)).toList());
    }
}
