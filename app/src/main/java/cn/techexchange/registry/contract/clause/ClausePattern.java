package cn.techexchange.registry.contract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
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

    /** The words found, one for each group. */
    Optional<List<String>> find(String sentence) {
        if (unless.stream().anyMatch(pattern -> pattern.matcher(sentence).find())) {
            return Optional.empty();
        }
        return find(sentence, 0, Integer.MAX_VALUE, Integer.MIN_VALUE);
    }

    private Optional<List<String>> find(String sentence, int group, int first, int last) {
        if (group == groups.size()) {
            return Optional.of(List.of());
        }
        List<MatchResult> matches =
                groups.get(group).matcher(sentence).results().toList();
        for (MatchResult found : matches) {
            int from = Math.min(first, found.start());
            int to = Math.max(last, found.end());
            if (to - from <= window) {
                Optional<List<String>> rest = find(sentence, group + 1, from, to);
                if (rest.isPresent()) {
                    var words = new ArrayList<>(List.of(found.group()));
                    words.addAll(rest.get());
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }
}
