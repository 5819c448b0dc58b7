package cn.techexchange.registry.contract.clause.bench;

import cn.techexchange.platform.dictionary.CsvTable;
import java.io.PrintStream;

/** What a checker scored on a set the first time it met it; written down once, never computed again. */
final class FirstLooks {
    private FirstLooks() {}

    static void print(PrintStream out) {
        out.printf("%n%-52s %-28s %9s %9s%n", "first look at", "by", "precision", "recall");
        CsvTable.read("clauses/first-looks.csv")
                .rows()
                .forEach(row -> out.printf(
                        "%-52s %-28s %9s %9s%n",
                        row.get("set"), row.get("checker"), row.get("precision"), row.get("recall")));
    }
}
