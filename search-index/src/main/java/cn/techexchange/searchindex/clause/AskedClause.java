package cn.techexchange.searchindex.clause;

import cn.techexchange.searchindex.Evidence;
import cn.techexchange.searchindex.clause.ClauseJudge.Said;
import cn.techexchange.searchindex.evidence.EvidenceFinder;
import cn.techexchange.searchindex.text.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A clause prepared for judging: its words, the other names that the vocabulary knows, and its bounds. */
record AskedClause(Clause clause, List<Terms> wordings, Optional<Asked> asked) {
    /** Named tolerance: a number within a tenth of what is asked agrees partly, there is something to talk about. */
    static final double TOLERANCE = 0.1;

    /** As much of a clause in words must stand in one sentence for it to be met, or partly. */
    private static final double MET = 0.75;

    private static final double PARTLY = 0.45;

    /** As much of a parameter's name must stand beside a number for it to be that parameter. */
    private static final double SAME_NAME = 0.6;

    private static final int MOST_WORDINGS = 6;

    /** The spread or the change of a quantity is another quantity. */
    private static final List<String> DERIVED = List.of("偏差", "误差", "标准差", "波动", "变化", "损失");

    private static final WordLists WORDS = WordLists.read("words.tsv");

    private static final Pattern NEGATION = Pattern.compile("[不无免零未]|避免|替代|取代|省去");

    record Asked(Bounds bounds, Unit unit) {}

    static AskedClause of(Clause clause, Units units, Vocabulary vocabulary) {
        List<Terms> wordings = Stream.concat(
                        Stream.of(clause.text()), vocabulary.renamed(clause.text(), MOST_WORDINGS).stream())
                .map(Terms::of)
                .toList();
        Optional<Asked> asked = clause.requirement().map(wanted -> {
            Unit unit = units.find(wanted.unit()).orElse(Unit.unknown(wanted.unit()));
            return new Asked(wanted.bounds(unit), unit);
        });
        return new AskedClause(clause, wordings, asked);
    }

    Verdict judge(List<Said> said) {
        return asked.map(wanted -> inNumbers(wanted, said)).orElseGet(() -> inWords(said));
    }

    private double share(String comparable) {
        return wordings.stream()
                .mapToDouble(words -> words.share(comparable))
                .max()
                .orElse(0);
    }

    private Verdict inNumbers(Asked wanted, List<Said> said) {
        Verdict best = Verdict.unknown("成果没有写到“" + clause.text() + "”。");
        for (Said one : said) {
            if (!one.tellsOfBefore() && share(one.comparable()) >= SAME_NAME) {
                for (Measurement measured : one.measured()) {
                    if (!measured.former() && isOf(one, measured)) {
                        best = better(best, compared(wanted, one, measured));
                    }
                }
                best = better(best, mentioned(one));
            }
        }
        return best;
    }

    private static Verdict better(Verdict best, Verdict other) {
        return other.betterThan(best) ? other : best;
    }

    /** The name must stand in the part of the sentence that leads to the number. */
    private boolean isOf(Said one, Measurement measured) {
        String lead = one.sentence().text().substring(measured.words(), measured.start());
        boolean derived = DERIVED.stream()
                .anyMatch(word -> lead.contains(word) && !clause.text().contains(word));
        return !derived
                && (share(Terms.comparable(lead)) >= SAME_NAME
                        || share(Terms.comparable(measured.name())) >= SAME_NAME);
    }

    private Verdict mentioned(Said one) {
        Evidence evidence = EvidenceFinder.quote(one.section(), one.sentence(), clause.text());
        return new Verdict(Answered.UNKNOWN, Optional.of(evidence), "成果提到“" + clause.text() + "”，没有给出可比的数值。");
    }

    private static Verdict compared(Asked wanted, Said one, Measurement measured) {
        if (!measured.unit().dimension().equals(wanted.unit().dimension())) {
            return new Verdict(Answered.UNKNOWN, Optional.of(evidence(one, measured)), "成果的数值用了不能换算的单位。");
        }
        Bounds asked = wanted.bounds().rounded();
        Bounds stated = measured.bounds();
        if (asked.contains(stated)) {
            return new Verdict(Answered.MET, Optional.of(evidence(one, measured)), "成果的数值达到要求。");
        }
        if (asked.overlaps(stated)) {
            return new Verdict(Answered.PARTLY, Optional.of(evidence(one, measured)), "成果给出的范围只有一部分达到要求。");
        }
        return asked.shortfall(stated) <= TOLERANCE
                ? new Verdict(Answered.PARTLY, Optional.of(evidence(one, measured)), "成果的数值与要求相差不到一成。")
                : new Verdict(Answered.MISSED, Optional.of(evidence(one, measured)), "成果的数值没有达到要求。");
    }

    private static Evidence evidence(Said one, Measurement measured) {
        return EvidenceFinder.quote(one.section(), one.sentence(), measured.words(), measured.end());
    }

    private Verdict inWords(List<Said> said) {
        Optional<Exclusion> exclusion = Exclusion.of(clause);
        if (exclusion.isPresent()) {
            return exclusion.get().judge(said);
        }
        Said best = null;
        double most = 0;
        for (Said one : said) {
            double share = denies(one) ? 0 : share(one.comparable());
            if (share > most) {
                most = share;
                best = one;
            }
        }
        if (best == null || most < PARTLY) {
            return Verdict.unknown("成果没有写到这一点。");
        }
        Evidence evidence = EvidenceFinder.quote(best.section(), best.sentence(), clause.text());
        if (best.tellsOfBefore()) {
            return ofTrouble(most, Optional.of(evidence));
        }
        return most >= MET
                ? new Verdict(Answered.MET, Optional.of(evidence), "成果写到了这一点。")
                : new Verdict(Answered.PARTLY, Optional.of(evidence), "成果写到了其中一部分。");
    }

    /** Naming the same trouble is what an answer to it begins with; naming the thing asked for among the troubles is less. */
    private Verdict ofTrouble(double share, Optional<Evidence> evidence) {
        return share >= MET && WORDS.anyIn("trouble", clause.text())
                ? new Verdict(Answered.MET, evidence, "成果针对的正是这一问题。")
                : new Verdict(Answered.PARTLY, evidence, "成果要解决的问题里提到了这一点。");
    }

    /** What a clause wants to be without is not answered by a sentence that has it. */
    private boolean denies(Said one) {
        return clause.kind() != ClauseKind.FUNCTION
                && NEGATION.matcher(clause.text()).find()
                && !NEGATION.matcher(one.sentence().text()).find();
    }
}
