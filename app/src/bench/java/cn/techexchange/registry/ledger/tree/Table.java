package cn.techexchange.registry.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** Rows of a Markdown table, printed when all of them are known. */
final class Table {
    private final List<String> rows = new ArrayList<>();

    void row(String measure, String value, String goal) {
        rows.add("| %-62s | %24s | %-12s |".formatted(measure, value, goal));
    }

    void print() {
        System.out.println("| %-62s | %24s | %-12s |".formatted("measure", "value", "goal"));
        System.out.println("|---|---|---|");
        rows.forEach(System.out::println);
    }
}
