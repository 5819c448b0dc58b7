package cn.techexchange.market.demand;

import cn.techexchange.searchindex.clause.Clause;
import cn.techexchange.searchindex.clause.ClauseReader;
import cn.techexchange.searchindex.clause.ClauseReader.Part;
import cn.techexchange.searchindex.clause.Units;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a demand asks, clause by clause: as its author put it, or as its text says. */
@Singleton
public final class ReadClauses {
    /** More than a person reads beside one match. */
    static final int MOST = 16;

    private final ClauseReader reader = new ClauseReader(Units.shipped());

    public List<DemandClause> of(DemandContent content) {
        return content.clauses().edited() ? content.clauses().items() : found(content);
    }

    /** Those found in the text, values first: they can be judged best. */
    public List<DemandClause> found(DemandContent content) {
        var kept = new ArrayList<DemandClause>();
        Stream.concat(
                        content.targets().stream().filter(Target::isQuantified).map(DemandClause::of),
                        told(content).map(DemandClause::of))
                .sorted(Comparator.comparing(clause -> clause.value() == null))
                .filter(clause -> clause.text().length() <= DemandRules.CLAUSE_LENGTH)
                .forEach(clause -> add(kept, clause));
        return kept.stream().limit(MOST).toList();
    }

    private Stream<Clause> told(DemandContent content) {
        Situation situation = content.situation();
        return Stream.of(
                        reader.read(Part.TITLE, content.title()).stream(),
                        reader.read(Part.PROBLEM, situation.problem()).stream(),
                        Stream.of(situation.materials(), situation.energy(), situation.emissions())
                                .flatMap(text -> reader.read(Part.LIMIT, text).stream()),
                        reader.read(Part.STANDARD, situation.standards()).stream(),
                        content.classification().keywords().stream()
                                .map(reader::keyword)
                                .flatMap(Optional::stream),
                        reader.read(Part.PROCESS, situation.presentProcess()).stream())
                .flatMap(clauses -> clauses);
    }

    private static void add(List<DemandClause> kept, DemandClause clause) {
        boolean repeats = kept.stream()
                .anyMatch(earlier -> earlier.hasValueOf(clause)
                        || clause.value() == null && earlier.text().contains(clause.text()));
        if (!repeats) {
            kept.add(clause);
        }
    }
}
