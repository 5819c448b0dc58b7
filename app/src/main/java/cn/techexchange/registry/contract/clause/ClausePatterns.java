package cn.techexchange.registry.contract.clause;

import cn.techexchange.platform.dictionary.CsvTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that speak for a clause, and those that speak against any; all are data in {@code clauses/}. */
final class ClausePatterns {
    private static final Pattern NAME = Pattern.compile("\\{([A-Z_]+)}");
    private final Map<String, String> words;
    private final Pattern party;
    private final Pattern restraint;
    private final List<Pattern> harmless;
    private final List<ClausePattern> patterns;

    private ClausePatterns() {
        words = CsvTable.read("clauses/words.csv").rows().stream()
                .collect(Collectors.toMap(row -> column(row, "name"), row -> column(row, "expression")));
        party = compile("{PARTY}");
        restraint = compile("{RESTRAINT}");
        harmless = CsvTable.read("clauses/harmless.csv").rows().stream()
                .map(row -> compile(column(row, "expression")))
                .toList();
        patterns = CsvTable.read("clauses/patterns.csv").rows().stream()
                .map(this::pattern)
                .toList();
    }

    static ClausePatterns load() {
        return new ClausePatterns();
    }

    /** A sentence that binds nobody is no restraint; whom it binds may stand in the sentence before. */
    boolean mayBind(String text) {
        return restraint.matcher(text).find();
    }

    /** Some words leave no doubt. */
    boolean isHarmless(String text) {
        return harmless.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    /** The first pattern that fires for each kind; none in a sentence that names no party, where its words may tell of a machine. */
    Map<String, ClauseVerdict> find(String text) {
        var found = new LinkedHashMap<String, ClauseVerdict>();
        if (!party.matcher(text).find()) {
            return found;
        }
        for (ClausePattern pattern : patterns) {
            if (!found.containsKey(pattern.kind())) {
                pattern.find(text)
                        .ifPresent(words ->
                                found.put(pattern.kind(), new ClauseVerdict(pattern.kind(), pattern.id(), words)));
            }
        }
        return found;
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
