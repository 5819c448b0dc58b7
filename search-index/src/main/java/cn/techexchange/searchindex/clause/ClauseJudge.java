package cn.techexchange.searchindex.clause;

import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.Evidence;
import cn.techexchange.searchindex.TextSection;
import cn.techexchange.searchindex.evidence.EvidenceFinder;
import cn.techexchange.searchindex.text.Sentences;
import cn.techexchange.searchindex.text.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Holds the clauses of one demand against the texts of achievements; each text is read once for all of them. */
public final class ClauseJudge {
    private final List<AskedClause> clauses;
    private final Measurements measurements;

    public ClauseJudge(List<Clause> clauses, Units units, Vocabulary vocabulary) {
        Units known = units.with(clauses.stream()
                .flatMap(clause -> clause.requirement().stream())
                .map(Requirement::unit)
                .toList());
        this.clauses = clauses.stream()
                .map(clause -> AskedClause.of(clause, known, vocabulary))
                .toList();
        this.measurements = new Measurements(known);
    }

    /** A sentence prepared for being held against every clause. */
    record Said(TextSection section, Sentences.Sentence sentence, String comparable, List<Measurement> measured) {
        private static final String BEFORE = "problem";

        /** The part that tells of the trouble tells of what others do and of what was reached without this. */
        boolean tellsOfBefore() {
            return section.name().equals(BEFORE);
        }
    }

    /** One verdict for each clause, in their order. */
    public List<Verdict> judge(DocumentTexts texts) {
        List<Said> said = texts.all().stream()
                .flatMap(section -> Sentences.of(section.text()).stream()
                        .map(sentence -> new Said(
                                section,
                                sentence,
                                Terms.comparable(sentence.text()),
                                measurements.in(sentence.text()))))
                .toList();
        return clauses.stream().map(clause -> clause.judge(said)).toList();
    }

    /** The sentence of the demand itself that a clause speaks of, for showing it beside the answer. */
    public static List<Optional<Evidence>> origins(List<Clause> clauses, DocumentTexts demand) {
        return clauses.stream()
                .map(clause -> EvidenceFinder.closest(clause.said(), demand))
                .toList();
    }
}
