package cn.techexchange.market.search;

import cn.techexchange.testing.RunningPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures search, matching and indexing on the running platform over made documents, and what it is compared with in the same run. */
public final class SearchBench {
    private static final int[] SIZES = {10_000, 100_000};

    /** Up to here every document has a vector. */
    static final int MOST_EMBEDDED = 100_000;

    private static final int MANY = 500_000;

    private SearchBench() {}

    /** @param arguments a folder to work in, the evaluation folder, sizes; {@code embedding} for the model's own speed */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        Path evaluation = Path.of(arguments[1]);
        List<RealText> texts = RealText.read(evaluation);
        List<String> rest = Arrays.asList(arguments).subList(2, arguments.length);
        if (rest.isEmpty() || rest.contains("embedding")) {
            new EmbeddingSpeed(texts).print();
        }
        int[] sizes = rest.isEmpty()
                ? SIZES
                : rest.stream()
                        .filter(word -> !word.equals("embedding"))
                        .mapToInt(Integer::parseInt)
                        .toArray();
        var growth = new Growth();
        for (int size : sizes) {
            measure(size, texts, demands(evaluation), work, growth);
        }
        if (sizes.length > 0) {
            growth.write(work.resolve("search-growth.svg"));
            System.out.println("\nplot: " + work.resolve("search-growth.svg"));
        }
        System.exit(0);
    }

    private static void measure(int size, List<RealText> texts, List<String> demands, Path work, Growth growth)
            throws Exception {
        int memory = size > MANY ? 3_072 : 1_024;
        try (RunningPlatform platform = RunningPlatform.start(memory, memory)) {
            System.out.printf("%n| %,d documents | |%n|---|---|%n", size);
            var market = new MadeMarket(platform, new Recombination(texts), size);
            if (size > MOST_EMBEDDED) {
                platform.bean(IndexKeeper.class).stop();
            } else {
                market.embedBeginnings(work.resolve("vectors"));
            }
            new OneSize(platform, market, texts, demands, size, growth).print();
        }
    }

    /** The second column of the questions of task C, graded and not. */
    private static List<String> demands(Path evaluation) throws IOException {
        var demands = new ArrayList<String>();
        var json = new com.fasterxml.jackson.databind.ObjectMapper();
        for (String file : List.of("task-c/dev.queries.jsonl", "task-c/unjudged.jsonl")) {
            for (String line : Files.readAllLines(evaluation.resolve(file))) {
                demands.add(json.readTree(line).path("text").asText());
            }
        }
        return demands;
    }
}
