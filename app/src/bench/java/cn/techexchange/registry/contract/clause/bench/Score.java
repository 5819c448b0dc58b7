package cn.techexchange.registry.contract.clause.bench;

import cn.techexchange.registry.contract.clause.ClauseFinder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Hits, false alarms and misses of one kind. */
record Score(int hits, int falseAlarms, int misses) {
    static final Score NOTHING = new Score(0, 0, 0);

    /** All kinds together. */
    static Score of(List<LabelledClause> clauses, ClauseFinder finder) {
        return byKind(clauses, finder).values().stream().reduce(NOTHING, Score::plus);
    }

    static SortedMap<String, Score> byKind(List<LabelledClause> clauses, ClauseFinder finder) {
        var scores = new TreeMap<String, Score>();
        for (LabelledClause clause : clauses) {
            Set<String> found = clause.found(finder);
            LabelledClause.KINDS.forEach(kind ->
                    scores.merge(kind, NOTHING.plus(clause.kind().equals(kind), found.contains(kind)), Score::plus));
        }
        return scores;
    }

    Score plus(boolean expected, boolean found) {
        return new Score(
                hits + (expected && found ? 1 : 0),
                falseAlarms + (!expected && found ? 1 : 0),
                misses + (expected && !found ? 1 : 0));
    }

    Score plus(Score other) {
        return new Score(hits + other.hits, falseAlarms + other.falseAlarms, misses + other.misses);
    }

    double precision() {
        return hits + falseAlarms == 0 ? 1 : (double) hits / (hits + falseAlarms);
    }

    double recall() {
        return hits + misses == 0 ? 1 : (double) hits / (hits + misses);
    }

    String line(String name) {
        double sum = precision() + recall();
        double f1 = sum == 0 ? 0 : 2 * precision() * recall() / sum;
        return String.format(
                Locale.ROOT, "%-24s %9d %9.3f %9.3f %9.3f", name, hits + misses, precision(), recall(), f1);
    }
}
