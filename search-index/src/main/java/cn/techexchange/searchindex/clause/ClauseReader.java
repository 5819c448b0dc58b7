package cn.techexchange.searchindex.clause;

import cn.techexchange.searchindex.clause.Measurement.Force;
import cn.techexchange.searchindex.text.RequestPhrases;
import cn.techexchange.searchindex.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the clauses in a demand's text by rules and word lists. What a part of the text is decides how it is read. */
public final class ClauseReader {
    private static final Pattern SEGMENTS = Pattern.compile("[，。；;！!？?\\n]|,(?!\\d{3})|：(?=\\D)|:(?!\\d)");
    private static final Pattern JOINED = Pattern.compile("与|及|和|、");
    private static final WordLists WORDS = WordLists.read("words.tsv");
    private static final int SHORTEST = 3;
    private static final int HALF = 5;
    private static final int LONGEST = 30;
    private static final int LONGEST_PROCESS = 40;

    /** One of so few characters is all request, without a tale of today's state. */
    private static final int SHORT_DEMAND = 80;

    private final Measurements measurements;

    public ClauseReader(Units units) {
        this.measurements = new Measurements(units);
    }

    /** Which part of a demand a text is. */
    public enum Part {
        TITLE,
        PROBLEM,
        PROCESS,
        LIMIT,
        /** Names and numbers of standards, in which digits measure nothing. */
        STANDARD
    }

    public List<Clause> read(Part part, String text) {
        return switch (part) {
            case TITLE -> Stream.concat(measured(text, true), things(text)).toList();
            case PROBLEM -> problem(text);
            case PROCESS -> process(text);
            case LIMIT -> SEGMENTS.splitAsStream(text).flatMap(this::limit).toList();
            case STANDARD ->
                SEGMENTS.splitAsStream(text)
                        .filter(segment -> segment.strip().length() >= SHORTEST)
                        .map(segment -> Clause.of(ClauseKind.CONSTRAINT, cut(segment.strip())))
                        .toList();
        };
    }

    /** A keyword that names a material, a process or a product by its last word; others are too short to say more. */
    public Optional<Clause> keyword(String keyword) {
        return WORDS.ending("ends", keyword)
                .map(word -> Clause.of(ClauseKind.valueOf(word.meaning()), keyword.strip()));
    }

    private Stream<Clause> measured(String text, boolean bareToo) {
        return measurements.in(text).stream()
                .filter(found -> !found.name().isEmpty() && !found.former())
                .filter(found -> found.force() == Force.NORM || bareToo || isAsked(text, found))
                .map(found -> new Clause(ClauseKind.PARAMETER, found.name(), Optional.of(found.requirement())));
    }

    /** What is told of today's state has numbers too; only those beside a word of asking are asked for. */
    private static boolean isAsked(String text, Measurement found) {
        return found.force() == Force.WEAK && Measurements.isAsked(text.substring(found.words(), found.start()));
    }

    private List<Clause> problem(String text) {
        var clauses = new ArrayList<>(measured(text, false).toList());
        for (Sentences.Sentence sentence : Sentences.of(text)) {
            int asked = text.length() <= SHORT_DEMAND ? 0 : Measurements.askedFrom(sentence.text());
            tell(sentence.text().substring(0, asked), false).forEach(clauses::add);
            tell(sentence.text().substring(asked), true).forEach(clauses::add);
        }
        return clauses;
    }

    private Stream<Clause> tell(String text, boolean asks) {
        return SEGMENTS.splitAsStream(RequestPhrases.remove(text)).flatMap(segment -> told(segment, asks));
    }

    /** Things are asked for behind a word of asking; what is done or hurts speaks for itself. */
    private Stream<Clause> told(String segment, boolean asks) {
        String told = trimmed(segment);
        boolean telling = WORDS.anyIn("trouble", told)
                || WORDS.anyIn("verbs", told)
                || asks && WORDS.ending("ends", told).isPresent();
        boolean fits = told.length() > SHORTEST && told.length() <= LONGEST;
        return fits && telling && (asks || measurements.in(told).isEmpty())
                ? Stream.of(classified(told))
                : Stream.empty();
    }

    private static List<Clause> process(String text) {
        String first = Pattern.compile("[。；;\\n]").split(text, 2)[0].strip();
        return first.length() < SHORTEST ? List.of() : List.of(Clause.of(ClauseKind.PROCESS, cut(first)));
    }

    private Stream<Clause> limit(String segment) {
        String limit = segment.strip();
        if (limit.length() < SHORTEST) {
            return Stream.empty();
        }
        List<Clause> inNumbers = measured(limit, true)
                .map(clause -> new Clause(ClauseKind.CONSTRAINT, clause.text(), clause.requirement()))
                .toList();
        return inNumbers.isEmpty() ? Stream.of(Clause.of(ClauseKind.CONSTRAINT, cut(limit))) : inNumbers.stream();
    }

    /** What a title names, each half of a pair by itself where both say enough. */
    private static Stream<Clause> things(String title) {
        return SEGMENTS.splitAsStream(title).flatMap(segment -> {
            String thing = trimmed(segment);
            List<String> halves = JOINED.splitAsStream(thing).map(String::strip).toList();
            boolean apart = halves.stream().allMatch(half -> half.length() >= HALF);
            return (apart ? halves.stream() : Stream.of(thing))
                    .filter(part -> part.length() >= SHORTEST)
                    .map(ClauseReader::classified);
        });
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_PROCESS, text.length()));
    }

    private static Clause classified(String text) {
        return Clause.of(kindOf(text), text);
    }

    private static ClauseKind kindOf(String text) {
        boolean trouble = WORDS.beginning("trouble", text).isPresent();
        boolean limits = !trouble && WORDS.beginning("not", text).isPresent()
                || WORDS.beginning("keep", text).isPresent();
        if (limits) {
            return ClauseKind.CONSTRAINT;
        }
        if (WORDS.anyIn("trouble", text)
                || WORDS.ending("verbs", text).isPresent()
                || WORDS.beginning("verbs", text).isPresent()) {
            return ClauseKind.FUNCTION;
        }
        return WORDS.ending("ends", text)
                .map(word -> ClauseKind.valueOf(word.meaning()))
                .orElse(ClauseKind.FUNCTION);
    }

    private static String trimmed(String text) {
        String rest = text.strip();
        String before;
        do {
            before = rest;
            rest = without(rest).strip();
        } while (!rest.equals(before));
        return rest;
    }

    private static String without(String text) {
        String front = WORDS.beginning("drop", text)
                .map(word -> text.substring(word.text().length()))
                .orElse(text);
        return WORDS.ending("drop", front)
                .map(word -> front.substring(0, front.length() - word.text().length()))
                .orElse(front);
    }
}
