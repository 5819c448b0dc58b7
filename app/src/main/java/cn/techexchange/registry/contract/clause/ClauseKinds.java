package cn.techexchange.registry.contract.clause;

import cn.techexchange.platform.dictionary.CsvTable;
import java.util.Map;
import java.util.stream.Collectors;

/** The six clauses in short, with the statute each stands in. */
public final class ClauseKinds {
    private final Map<String, String> labels = column("clauses/kinds.csv", "label");
    private final Map<String, String> statutes = column("reference/monopoly-clauses.csv", "statute");

    public String label(String kind) {
        return labels.getOrDefault(kind, kind);
    }

    public String statute(String kind) {
        return "民法典 850; " + statutes.getOrDefault(kind, "");
    }

    private static Map<String, String> column(String resource, String name) {
        return CsvTable.read(resource).rows().stream()
                .collect(Collectors.toMap(row -> row.getOrDefault("code", ""), row -> row.getOrDefault(name, "")));
    }
}
