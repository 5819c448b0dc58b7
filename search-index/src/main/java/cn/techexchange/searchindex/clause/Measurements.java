package cn.techexchange.searchindex.clause;

import cn.techexchange.searchindex.clause.Measurement.Force;
import cn.techexchange.searchindex.clause.WordLists.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers with units out of a sentence, with the comparison before or behind them and the name before that. */
final class Measurements {
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9.])\\d+(?:,\\d{3})*(?:\\.\\d+)?");
    private static final String RANGE_SIGNS = "~～—–−-至到∼";
    private static final String CUTS = "，。；：！？,;:!?()（）[]【】“”\"、\n";
    private static final Pattern BETWEEN = Pattern.compile("(控制|保持|稳定|维持)?在$|(为|是|约|值|至|到|在|=|＝|:|：|\\s)+$");
    private static final int LONGEST_NAME = 16;
    private static final WordLists WORDS = WordLists.read("comparisons.tsv");
    private static final WordLists FILLERS = WordLists.read("words.tsv");
    private final Units units;

    Measurements(Units units) {
        this.units = units;
    }

    List<Measurement> in(String original) {
        String text = halfWidth(original);
        var found = new ArrayList<Measurement>();
        Matcher number = NUMBER.matcher(text);
        int from = 0;
        while (number.find(from)) {
            Optional<Value> value = value(text, number);
            value.ifPresent(read -> found.add(measurement(text, read, found)));
            from = value.map(Value::end).orElse(number.end());
        }
        return found;
    }

    /** Keeps every character's place. */
    static String halfWidth(String text) {
        var folded = new StringBuilder(text);
        for (int at = 0; at < folded.length(); at++) {
            char character = folded.charAt(at);
            if (character >= '０' && character <= '９' || character == '．' || character == '％') {
                folded.setCharAt(at, (char) (character - 0xFEE0));
            } else if (character == 'µ') {
                folded.setCharAt(at, 'μ');
            }
        }
        return folded.toString();
    }

    /** One number, or two with a sign of range between them. */
    private record Value(BigDecimal low, Optional<BigDecimal> high, Unit unit, String spelling, int start, int end) {}

    private Optional<Value> value(String text, Matcher number) {
        BigDecimal low = decimal(number.group());
        int after = Units.afterSpaces(text, number.end());
        Optional<Units.Read> unit = units.readAt(text, after);
        int rangeAt = Units.afterSpaces(text, unit.map(Units.Read::end).orElse(after));
        if (rangeAt < text.length() && RANGE_SIGNS.indexOf(text.charAt(rangeAt)) >= 0) {
            Matcher other = NUMBER.matcher(text).region(Units.afterSpaces(text, rangeAt + 1), text.length());
            if (other.lookingAt()) {
                int behind = Units.afterSpaces(text, other.end());
                Optional<Units.Read> last = units.readAt(text, behind);
                BigDecimal high = decimal(other.group());
                if (last.isPresent() && high.compareTo(low) >= 0) {
                    return Optional.of(value(text, number.start(), low, Optional.of(high), last.get(), behind));
                }
            }
        }
        return unit.map(read -> value(text, number.start(), low, Optional.empty(), read, after));
    }

    private static Value value(
            String text, int start, BigDecimal low, Optional<BigDecimal> high, Units.Read unit, int unitAt) {
        return new Value(low, high, unit.unit(), text.substring(unitAt, unit.end()), start, unit.end());
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static Measurement measurement(String text, Value value, List<Measurement> before) {
        int segment = segmentStart(text, value.start());
        String lead = text.substring(segment, value.start()).stripTrailing();
        String bare = BETWEEN.matcher(lead).replaceFirst("").stripTrailing();
        Optional<Word> word = word(lead).or(() -> word(bare)).or(() -> WORDS.inside("norm", bare));
        int next = Units.afterSpaces(text, value.end());
        Optional<Word> behind = WORDS.beginning("after", text.substring(next));
        String named = word.map(found -> cutEnd(lead, found)).orElse(bare);
        String name = name(named, value, before);
        int end = behind.map(found -> next + found.text().length()).orElse(value.end());
        boolean former = WORDS.ending("former", bare).isPresent()
                || WORDS.ending("former", lead).isPresent();
        var requirement = new Requirement(comparison(value, word, behind), value.low(), value.high(), value.spelling());
        return new Measurement(
                name, requirement, value.unit(), segment, value.start(), end, force(word, behind), former);
    }

    private static int segmentStart(String text, int number) {
        int at = number;
        while (at > 0 && CUTS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static Optional<Word> word(String lead) {
        return WORDS.ending("norm", lead).or(() -> WORDS.ending("before", lead));
    }

    /** What is reduced or raised belongs to the name (能耗降低 20%), what only compares does not. */
    private static String cutEnd(String lead, Word word) {
        boolean change = "提高|提升|增加|增长|延长|降低|减少|下降|节约|节省|缩短".contains(word.text());
        return change ? lead : lead.substring(0, lead.lastIndexOf(word.text()));
    }

    private static Comparison comparison(Value value, Optional<Word> word, Optional<Word> behind) {
        if (value.high().isPresent()) {
            return Comparison.BETWEEN;
        }
        return behind.or(() -> word)
                .map(found -> Comparison.valueOf(found.meaning()))
                .filter(found -> found != Comparison.BETWEEN)
                .orElse(Comparison.EQUAL);
    }

    private static Force force(Optional<Word> word, Optional<Word> behind) {
        if (word.filter(found -> found.role().equals("norm")).isPresent()) {
            return Force.NORM;
        }
        return word.isPresent() || behind.isPresent() ? Force.WEAK : Force.BARE;
    }

    /** A value without a name of its own speaks of what was measured in the same unit before it. */
    private static String name(String lead, Value value, List<Measurement> before) {
        String name = trimmed(lead);
        if (!name.isEmpty()) {
            return name;
        }
        return before.reversed().stream()
                .filter(earlier ->
                        earlier.unit().dimension().equals(value.unit().dimension()))
                .map(Measurement::name)
                .filter(earlier -> !earlier.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String trimmed(String lead) {
        String name = lead.strip();
        int space = name.lastIndexOf(' ');
        if (name.length() > LONGEST_NAME) {
            name = space > name.length() - LONGEST_NAME && space > 0 && space < name.length() - 2
                    ? name.substring(space + 1)
                    : name.substring(name.length() - LONGEST_NAME);
        }
        String before;
        do {
            before = name;
            name = without(name);
        } while (!name.equals(before));
        return name;
    }

    private static String without(String name) {
        String front = WORDS.beginning("ask", name)
                .or(() -> FILLERS.beginning("drop", name))
                .map(word -> name.substring(word.text().length()))
                .orElse(name);
        return WORDS.ending("ask", front)
                .or(() -> FILLERS.ending("drop", front))
                .map(word -> front.substring(0, front.length() - word.text().length()))
                .orElse(front)
                .strip();
    }

    /** Whether the part of the sentence that holds it says that something is wanted. */
    static boolean isAsked(String text) {
        return WORDS.anyIn("ask", text);
    }

    /** Where the asking begins in a sentence; its end when nothing is asked. */
    static int askedFrom(String sentence) {
        return WORDS.inside("ask", sentence)
                .map(word -> sentence.indexOf(word.text()))
                .orElse(sentence.length());
    }
}
