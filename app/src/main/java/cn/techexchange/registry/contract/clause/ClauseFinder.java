package cn.techexchange.registry.contract.clause;

import cn.techexchange.platform.dictionary.CsvTable;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells which of the six monopoly clauses a sentence is; words and patterns are data in {@code clauses/}. */
@Singleton
public final class ClauseFinder {
    private static final Pattern NAME = Pattern.compile("\\{([A-Z_]+)}");
    private final Map<String, String> words;
    private final Pattern party;
    private final List<Pattern> harmless;
    private final List<ClausePattern> patterns;

    ClauseFinder() {
        words = CsvTable.read("clauses/words.csv").rows().stream()
                .collect(Collectors.toMap(row -> column(row, "name"), row -> column(row, "expression")));
        party = compile("{PARTY}");
        harmless = CsvTable.read("clauses/harmless.csv").rows().stream()
                .map(row -> compile(column(row, "expression")))
                .toList();
        patterns = CsvTable.read("clauses/patterns.csv").rows().stream()
                .map(this::pattern)
                .toList();
    }

    /** With the words and patterns that come with the platform. */
    public static ClauseFinder load() {
        return new ClauseFinder();
    }

    /** Codes of {@code monopoly-clauses.csv}, empty for a sentence that restrains nobody. */
    public Set<String> kinds(Sentence sentence) {
        String text = sentence.inContext();
        if (!party.matcher(text).find()
                || harmless.stream().anyMatch(pattern -> pattern.matcher(text).find())) {
            return Set.of();
        }
        var kinds = new LinkedHashSet<String>();
        for (ClausePattern pattern : patterns) {
            if (!kinds.contains(pattern.kind()) && pattern.matches(text)) {
                kinds.add(pattern.kind());
            }
        }
        return kinds;
    }

    /** All codes there are patterns for. */
    public List<String> kinds() {
        return patterns.stream().map(ClausePattern::kind).distinct().toList();
    }

    /** The patterns that fire, to explain a verdict. */
    public List<String> explain(Sentence sentence) {
        return patterns.stream()
                .filter(pattern -> pattern.matches(sentence.inContext()))
                .map(ClausePattern::id)
                .toList();
    }

    private ClausePattern pattern(Map<String, String> row) {
        return new ClausePattern(
                column(row, "id"),
                column(row, "kind"),
                expressions(column(row, "groups")),
                Integer.parseInt(column(row, "window")),
                expressions(column(row, "unless")));
    }

    private List<Pattern> expressions(String column) {
        return Arrays.stream(column.split(" ", -1))
                .filter(part -> !part.isEmpty())
                .map(this::compile)
                .toList();
    }

    /** Names in braces stand for their words, which may name further ones. */
    private Pattern compile(String expression) {
        String expanded = expression;
        while (NAME.matcher(expanded).find()) {
            expanded = NAME.matcher(expanded)
                    .replaceAll(name -> "(?:" + Matcher.quoteReplacement(word(name.group(1))) + ")");
        }
        return Pattern.compile(expanded);
    }

    private String word(String name) {
        return Objects.requireNonNull(words.get(name), () -> "clauses/words.csv has no " + name);
    }

    private static String column(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }
}
