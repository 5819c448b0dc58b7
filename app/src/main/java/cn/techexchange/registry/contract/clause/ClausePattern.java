package cn.techexchange.registry.contract.clause;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that stand close together where a clause restrains.
 *
 * @param id stable name, for the explanation and the bench
 * @param kind code of {@code monopoly-clauses.csv}
 * @param groups each must be found
 * @param window most characters from the first to the last of them
 * @param unless none of these may stand in the sentence
 */
record ClausePattern(String id, String kind, List<Pattern> groups, int window, List<Pattern> unless) {
    ClausePattern {
        groups = List.copyOf(groups);
        unless = List.copyOf(unless);
    }

    boolean matches(String sentence) {
        return isWithinWindow(sentence, 0, Integer.MAX_VALUE, Integer.MIN_VALUE)
                && unless.stream()
                        .noneMatch(pattern -> pattern.matcher(sentence).find());
    }

    private boolean isWithinWindow(String sentence, int group, int first, int last) {
        if (group == groups.size()) {
            return true;
        }
        return groups.get(group).matcher(sentence).results().anyMatch(found -> {
            int from = Math.min(first, found.start());
            int to = Math.max(last, found.end());
            return to - from <= window && isWithinWindow(sentence, group + 1, from, to);
        });
    }
}
