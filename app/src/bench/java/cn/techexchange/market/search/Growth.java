package cn.techexchange.market.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One figure at each size, drawn with both axes in powers of ten. */
final class Growth {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 460;
    private static final int LEFT = 70;
    private static final int RIGHT = 210;
    private static final int TOP = 30;
    private static final int BOTTOM = 50;
    private static final List<String> COLOURS =
            List.of("#1d5fbf", "#1e8449", "#c0392b", "#8a5a00", "#6c3483", "#117a8b", "#5b6675");
    private final Map<String, Map<Integer, Double>> lines = new LinkedHashMap<>();

    void add(String what, int size, double millis) {
        lines.computeIfAbsent(what, line -> new TreeMap<>()).put(size, millis);
    }

    void write(Path file) throws IOException {
        double[] sizes = lines.values().stream()
                .flatMap(line -> line.keySet().stream())
                .mapToDouble(Math::log10)
                .toArray();
        double[] times = lines.values().stream()
                .flatMap(line -> line.values().stream())
                .mapToDouble(Math::log10)
                .toArray();
        var across = new Axis(sizes, LEFT, WIDTH - RIGHT);
        var up = new Axis(times, HEIGHT - BOTTOM, TOP);
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n"
                        .formatted(WIDTH, HEIGHT));
        across.ticks()
                .forEach(tick -> svg.append(line("#e3e7ec", across.at(tick), TOP, across.at(tick), HEIGHT - BOTTOM))
                        .append(text(
                                across.at(tick),
                                HEIGHT - BOTTOM + 18,
                                "middle",
                                "%,.0f".formatted(Math.pow(10, tick)))));
        up.ticks()
                .forEach(tick -> svg.append(line("#e3e7ec", LEFT, up.at(tick), WIDTH - RIGHT, up.at(tick)))
                        .append(text(LEFT - 8, up.at(tick) + 4, "end", "%,.0f".formatted(Math.pow(10, tick)))));
        svg.append(text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12, "middle", "documents"));
        svg.append(text(LEFT, TOP - 12, "end", "ms, p50"));
        int number = 0;
        for (var each : lines.entrySet()) {
            draw(svg, each.getKey(), each.getValue(), COLOURS.get(number++ % COLOURS.size()), across, up);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, svg.append("</svg>\n"));
    }

    private static void draw(
            StringBuilder svg, String what, Map<Integer, Double> values, String colour, Axis across, Axis up) {
        var points = new ArrayList<String>();
        double x = 0;
        double y = 0;
        for (var value : values.entrySet()) {
            x = across.at(Math.log10(value.getKey()));
            y = up.at(Math.log10(value.getValue()));
            points.add(String.format(Locale.ROOT, "%.1f,%.1f", x, y));
            svg.append(String.format(
                    Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n", x, y, colour));
        }
        svg.append("<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"%s\"/>%n"
                .formatted(colour, String.join(" ", points)));
        svg.append(text(x + 8, y + 4, "start", what));
    }

    private static String line(String colour, double x1, double y1, double x2, double y2) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
                x1,
                y1,
                x2,
                y2,
                colour);
    }

    private static String text(double x, double y, String anchor, String text) {
        return String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text);
    }

    /** From the power of ten below the least value to the one above the greatest. */
    private static final class Axis {
        private final int least;
        private final int most;
        private final double from;
        private final double to;

        Axis(double[] logarithms, double from, double to) {
            double smallest = java.util.Arrays.stream(logarithms).min().orElse(0);
            double largest = java.util.Arrays.stream(logarithms).max().orElse(1);
            this.least = (int) Math.floor(smallest);
            this.most = Math.max(least + 1, (int) Math.ceil(largest));
            this.from = from;
            this.to = to;
        }

        double at(double logarithm) {
            return from + (to - from) * (logarithm - least) / (most - least);
        }

        List<Integer> ticks() {
            return java.util.stream.IntStream.rangeClosed(least, most).boxed().toList();
        }
    }
}
