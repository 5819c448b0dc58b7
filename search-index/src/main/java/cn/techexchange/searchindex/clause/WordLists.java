package cn.techexchange.searchindex.clause;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Words of a data file, each with the role it plays and what it stands for; the longer of two that begin alike comes first. */
final class WordLists {
    private static final int COLUMNS = 3;
    private final List<Word> words;

    private WordLists(List<Word> words) {
        this.words = List.copyOf(words);
    }

    /** @param meaning name of a {@link ClauseKind} or of a {@link Comparison} */
    record Word(String role, String meaning, String text) {}

    static WordLists read(String resource) {
        try (InputStream stream = Objects.requireNonNull(WordLists.class.getResourceAsStream(resource));
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new WordLists(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(WordLists::words)
                    .sorted(Comparator.comparingInt((Word word) -> word.text().length())
                            .reversed())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    private static Stream<Word> words(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("no role, meaning and words: " + line);
        }
        return Arrays.stream(columns[2].split("\\|")).map(text -> new Word(columns[0], columns[1], text));
    }

    private Stream<Word> of(String role) {
        return words.stream().filter(word -> word.role().equals(role));
    }

    Optional<Word> beginning(String role, String text) {
        return of(role).filter(word -> text.startsWith(word.text())).findFirst();
    }

    Optional<Word> ending(String role, String text) {
        return of(role).filter(word -> text.endsWith(word.text())).findFirst();
    }

    Optional<Word> inside(String role, String text) {
        return of(role).filter(word -> text.contains(word.text())).findFirst();
    }

    boolean anyIn(String role, String text) {
        return inside(role, text).isPresent();
    }
}
