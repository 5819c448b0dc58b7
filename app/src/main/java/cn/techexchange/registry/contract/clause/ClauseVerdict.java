package cn.techexchange.registry.contract.clause;

import java.util.List;

/**
 * Why a sentence is taken for a restraint.
 *
 * @param kind code of {@code monopoly-clauses.csv}
 * @param pattern the word pattern that fires, empty when only the statistics speak for the kind
 * @param words that the pattern found, or that weigh most in the statistics
 */
public record ClauseVerdict(String kind, String pattern, List<String> words) {
    public ClauseVerdict {
        words = List.copyOf(words);
    }

    public boolean isStatistical() {
        return pattern.isEmpty();
    }
}
