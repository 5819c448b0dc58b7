package cn.techexchange.market.matching;

import cn.techexchange.platform.dictionary.CsvTable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What has to be shown on the way from one level of maturity to another, after the list of levels. */
@Singleton
final class MaturityPath {
    private final Map<Integer, Map<String, String>> levels =
            CsvTable.read("reference/maturity-levels.csv").rows().stream()
                    .collect(Collectors.toMap(row -> Integer.valueOf(row.getOrDefault("level", "0")), row -> row));

    /** In words, zh-CN; none when the level is reached or not known. */
    Optional<String> between(OptionalInt reached, OptionalInt needed) {
        if (reached.isEmpty() || needed.isEmpty() || reached.getAsInt() >= needed.getAsInt()) {
            return Optional.empty();
        }
        List<String> steps = IntStream.rangeClosed(reached.getAsInt() + 1, needed.getAsInt())
                .filter(levels::containsKey)
                .mapToObj(this::step)
                .toList();
        return Optional.of("成熟度差 %d 级：%s。".formatted(needed.getAsInt() - reached.getAsInt(), String.join("；", steps)));
    }

    private String step(int level) {
        Map<String, String> row = levels.getOrDefault(level, Map.of());
        return "到 %d 级（%s）还缺%s".formatted(level, row.getOrDefault("name_zh", ""), row.getOrDefault("evidence_zh", ""));
    }
}
