package cn.techexchange.registry.ledger.tree;

import java.nio.file.Files;
import java.nio.file.Path;

/** Prints one table: measure, value, goal. */
public final class LedgerBench {
    private LedgerBench() {}

    /** @param arguments a folder to work in; {@code verify}, {@code tamper} or {@code append} alone after it, or all */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String only = arguments.length > 1 ? arguments[1] : "";
        var table = new Table();
        if (only.isEmpty() || only.equals("verify")) {
            new VerifyBench(folder).run(table);
        }
        if (only.isEmpty() || only.equals("tamper")) {
            new TamperBench(folder).run(table);
        }
        if (only.isEmpty() || only.equals("append")) {
            new AppendBench(folder).run(table);
        }
        table.print();
        System.exit(0);
    }
}
