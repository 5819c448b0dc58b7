package cn.techexchange.registry.contract.clause.bench;

import cn.techexchange.registry.contract.clause.ClauseFinder;
import cn.techexchange.registry.contract.clause.Sentence;
import cn.techexchange.registry.contract.clause.Sentences;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Texts that hold no contract clause: every sentence that fires there is a false alarm. */
final class OtherTexts {
    private static final int SHOWN = 20;

    private OtherTexts() {}

    static void count(Path folder, ClauseFinder finder, PrintStream out) throws IOException {
        long sentences = 0;
        long alarms = 0;
        Instant start = Instant.now();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(OtherTexts::isText).sorted().toList()) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    for (Sentence sentence : Sentences.of(List.of(line))) {
                        sentences++;
                        if (finder.find(sentence).isPresent()) {
                            alarms++;
                            show(sentence, finder, alarms, out);
                        }
                    }
                }
            }
        }
        Duration time = Duration.between(start, Instant.now());
        out.printf("%n%s: %,d sentences, %d fire, %d ms%n", folder, sentences, alarms, time.toMillis());
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".jsonl")
                || file.toString().endsWith(".tsv")
                || file.toString().endsWith(".txt");
    }

    private static void show(Sentence sentence, ClauseFinder finder, long number, PrintStream out) {
        if (number <= SHOWN) {
            out.printf("  %s: %s%n", finder.find(sentence).orElseThrow(), sentence.text());
        }
    }
}
