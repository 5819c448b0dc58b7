package cn.techexchange.market.search.vocabulary;

import cn.techexchange.market.search.vocabulary.TermCandidate.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers names that are followed by their abbreviation in brackets, as in 聚苯硫醚（PPS）. */
final class Abbreviations {
    private static final Pattern IN_BRACKETS =
            Pattern.compile("([\\p{IsHan}]{2,14})\\s?[（(]\\s?([A-Za-z][A-Za-z0-9-]{1,11})\\s?[）)]");

    /** What stands before a name and is no part of one. */
    private static final Pattern BEFORE =
            Pattern.compile(".*(?:采用|使用|利用|基于|通过|根据|制备|生产|开发|一种|以及|包括|例如|所述|及其|或者|的|和|与|及|或|以|为|将|对|在|由|用|了|是)");

    private static final int AROUND = 20;
    private final Map<String, List<Found>> byShort = new LinkedHashMap<>();

    private record Found(String before, String example) {}

    void read(String text) {
        Matcher matcher = IN_BRACKETS.matcher(text);
        while (matcher.find()) {
            String example = text.substring(
                    Math.max(0, matcher.start() - AROUND), Math.min(text.length(), matcher.end() + AROUND));
            byShort.computeIfAbsent(matcher.group(2), none -> new ArrayList<>())
                    .add(new Found(matcher.group(1), example));
        }
    }

    /** @param words that are known to be terms, such as keywords */
    List<TermCandidate> candidates(Set<String> words) {
        return byShort.entrySet().stream()
                .map(entry -> new TermCandidate(
                        Kind.ABBREVIATION,
                        List.of(name(entry.getValue(), words), entry.getKey()),
                        entry.getValue().size(),
                        entry.getValue().getFirst().example()))
                .filter(candidate -> candidate.terms().getFirst().length() > 1)
                .toList();
    }

    private static String name(List<Found> found, Set<String> words) {
        String shared = found.stream()
                .map(Found::before)
                .reduce(Abbreviations::sharedEnd)
                .orElse("");
        for (int from = 0; from + 2 <= shared.length(); from++) {
            if (words.contains(shared.substring(from))) {
                return shared.substring(from);
            }
        }
        String cut = BEFORE.matcher(shared).replaceFirst("");
        return cut.length() < 2 ? shared : cut;
    }

    private static String sharedEnd(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return one.substring(one.length() - length);
    }
}
