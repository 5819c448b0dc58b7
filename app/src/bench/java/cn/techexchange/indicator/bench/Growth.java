package cn.techexchange.indicator.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The same questions at each size side by side, as a Markdown table. */
final class Growth {
    private final int[] sizes;
    private final Map<String, List<Timing>> timings = new LinkedHashMap<>();

    Growth(int[] sizes) {
        this.sizes = sizes.clone();
    }

    /** In the order of the sizes. */
    void add(String question, Timing timing) {
        timings.computeIfAbsent(question, added -> new ArrayList<>()).add(timing);
    }

    void print() {
        String heads = Arrays.stream(sizes)
                .mapToObj(size -> String.format(Locale.ROOT, " %,d |", size))
                .collect(Collectors.joining());
        System.out.println("\n| milliseconds, p50 / p99 |" + heads + " growth of p50 |");
        System.out.println("|---|" + "---|".repeat(sizes.length) + "---|");
        timings.forEach((question, each) -> {
            String values = each.stream().map(Growth::shown).collect(Collectors.joining());
            double growth = each.getLast().median() / each.getFirst().median();
            System.out.printf(Locale.ROOT, "| %s |%s x %.1f |%n", question, values, growth);
        });
    }

    private static String shown(Timing timing) {
        return String.format(Locale.ROOT, " %,.1f / %,.1f |", timing.median(), timing.p99());
    }
}
