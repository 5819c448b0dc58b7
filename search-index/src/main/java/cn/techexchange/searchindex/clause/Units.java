package cn.techexchange.searchindex.clause;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The units that people write, each with its spellings. The table is data: dimension, factor, offset and spellings in a line. */
public final class Units {
    private static final String SHIPPED = "units.tsv";
    private static final int COLUMNS = 4;
    private static final Map<Character, Double> MULTIPLIERS = Map.of('万', 1e4, '亿', 1e8, '千', 1e3, '百', 1e2);
    private final Map<String, Unit> bySpelling;
    private final Map<String, Unit> ignoringCase;
    private final int longest;

    private Units(Map<String, Unit> bySpelling) {
        this.bySpelling = Map.copyOf(bySpelling);
        this.ignoringCase = ignoringCase(bySpelling);
        this.longest =
                bySpelling.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** A unit that was found in a text, and where it ends. */
    record Read(Unit unit, int end) {}

    /** The table that comes with the product. */
    public static Units shipped() {
        try (InputStream resource = Objects.requireNonNull(Units.class.getResourceAsStream(SHIPPED));
                var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return of(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the units cannot be read", e);
        }
    }

    /** @throws IllegalArgumentException naming the line that is none */
    static Units of(List<String> lines) {
        var units = new HashMap<String, Unit>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                if (columns.length != COLUMNS) {
                    throw new IllegalArgumentException("no dimension, factor, offset and spellings: " + line);
                }
                var unit = new Unit(columns[0], Double.parseDouble(columns[1]), Double.parseDouble(columns[2]));
                for (String spelling : columns[3].split("\\|")) {
                    units.put(spelling, unit);
                }
            }
        }
        return new Units(units);
    }

    /** The same and those of these spellings that it does not know, each a dimension of its own. */
    Units with(Collection<String> spellings) {
        var more = new HashMap<>(bySpelling);
        spellings.stream()
                .filter(spelling -> !spelling.isBlank() && find(spelling).isEmpty())
                .forEach(spelling -> more.put(spelling.strip(), Unit.unknown(spelling.strip())));
        return more.size() == bySpelling.size() ? this : new Units(more);
    }

    /** Two units that differ by case only (mW, MW) are told apart by it, all others are not. */
    private static Map<String, Unit> ignoringCase(Map<String, Unit> bySpelling) {
        var folded = new HashMap<String, Unit>();
        var ambiguous = new HashMap<String, Unit>();
        bySpelling.forEach((spelling, unit) -> {
            Unit other = folded.putIfAbsent(spelling.toLowerCase(Locale.ROOT), unit);
            if (other != null && !other.equals(unit)) {
                ambiguous.put(spelling.toLowerCase(Locale.ROOT), unit);
            }
        });
        folded.keySet().removeAll(ambiguous.keySet());
        return Map.copyOf(folded);
    }

    /** Of a unit as a person wrote it, whole. */
    Optional<Unit> find(String written) {
        String spelling = written.strip();
        return readAt(spelling, 0)
                .filter(read -> read.end() == spelling.length())
                .map(Read::unit);
    }

    /** The longest unit that begins here, with 万 or 亿 before it; none when it goes on into something longer. */
    Optional<Read> readAt(String text, int from) {
        Optional<Read> whole = plainAt(text, from);
        if (whole.isPresent() || from >= text.length()) {
            return whole;
        }
        Double multiplier = MULTIPLIERS.get(text.charAt(from));
        return multiplier == null
                ? Optional.empty()
                : plainAt(text, afterSpaces(text, from + 1))
                        .map(read -> new Read(read.unit().times(multiplier), read.end()));
    }

    private Optional<Read> plainAt(String text, int from) {
        for (int length = Math.min(longest, text.length() - from); length > 0; length--) {
            String piece = text.substring(from, from + length);
            Unit unit = bySpelling.get(piece);
            if (unit == null) {
                unit = ignoringCase.get(piece.toLowerCase(Locale.ROOT));
            }
            if (unit != null && !goesOn(text, from + length)) {
                return Optional.of(new Read(unit, from + length));
            }
        }
        return Optional.empty();
    }

    private static boolean goesOn(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char next = text.charAt(at);
        boolean letters = before < 0x80 && Character.isLetter(before) && next < 0x80 && Character.isLetterOrDigit(next);
        return letters
                || next == '/' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))
                || next == '·';
    }

    static int afterSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }
}
