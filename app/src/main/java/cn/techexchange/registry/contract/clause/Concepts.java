package cn.techexchange.registry.contract.clause;

import cn.techexchange.platform.dictionary.CsvTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a sentence as a row of concepts (who, may not, do what), whose words are data in {@code clauses/concepts.csv}. */
final class Concepts {
    private static final Comparator<Hit> ORDER =
            Comparator.comparingInt(Hit::from).thenComparingInt(Hit::to).thenComparing(Hit::name);
    private final List<Concept> concepts;

    private Concepts(List<Concept> concepts) {
        this.concepts = concepts;
    }

    static Concepts load() {
        return new Concepts(CsvTable.read("clauses/concepts.csv").rows().stream()
                .map(row ->
                        new Concept(row.getOrDefault("name", ""), Pattern.compile(row.getOrDefault("expression", ""))))
                .toList());
    }

    /** In reading order; one place may carry several. */
    List<Hit> read(String text) {
        var hits = new ArrayList<Hit>();
        for (Concept concept : concepts) {
            for (Matcher matcher = concept.words().matcher(text); matcher.find(); ) {
                hits.add(new Hit(matcher.start(), matcher.end(), concept.name()));
            }
        }
        hits.sort(ORDER);
        return hits;
    }

    private record Concept(String name, Pattern words) {}

    record Hit(int from, int to, String name) {}
}
