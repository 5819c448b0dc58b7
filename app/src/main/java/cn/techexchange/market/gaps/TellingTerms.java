package cn.techexchange.market.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The terms by which groups of texts differ from one another. */
final class TellingTerms {
    private static final int SHOWN = 3;
    private final List<Set<String>> texts;
    private final Map<String, Long> everywhere;

    /** @param texts the terms of each text */
    TellingTerms(List<Set<String>> texts) {
        this.texts = List.copyOf(texts);
        everywhere = texts.stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** What most of the group says and few others do; of equal ones the longer, then by the alphabet. */
    List<String> of(List<Integer> group) {
        Map<String, Long> here = group.stream()
                .flatMap(index -> texts.get(index).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<String> ordered = here.keySet().stream()
                .sorted(Comparator.comparingDouble((String term) -> -weight(term, here))
                        .thenComparing(Comparator.comparingInt(String::length).reversed())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var chosen = new ArrayList<String>();
        for (String term : ordered) {
            boolean repeats = chosen.stream().anyMatch(other -> other.contains(term) || term.contains(other));
            if (!repeats && chosen.size() < SHOWN) {
                chosen.add(term);
            }
        }
        return chosen;
    }

    private double weight(String term, Map<String, Long> here) {
        double rarity = Math.log(1 + (double) texts.size() / everywhere.getOrDefault(term, 1L));
        return here.getOrDefault(term, 0L) * rarity;
    }
}
