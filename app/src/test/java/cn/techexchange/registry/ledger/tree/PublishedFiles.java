package cn.techexchange.registry.ledger.tree;

import cn.techexchange.verifier.LedgerFile;
import cn.techexchange.verifier.Published;
import cn.techexchange.verifier.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a reader holds in hand: the published files, each of which can be replaced by a tampered one. */
record PublishedFiles(byte[] export, byte[] heads, String keys, String inclusion, String consistency, String report) {
    static PublishedFiles of(PublishedLedger ledger) {
        return new PublishedFiles(
                joined(ledger.lines()),
                joined(ledger.heads()),
                ledger.keys(),
                ledger.inclusion(),
                ledger.consistency(),
                ledger.report());
    }

    static byte[] joined(List<String> lines) {
        return (lines.isEmpty() ? "" : String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    PublishedFiles export(byte[] other) {
        return new PublishedFiles(other, heads, keys, inclusion, consistency, report);
    }

    PublishedFiles heads(byte[] other) {
        return new PublishedFiles(export, other, keys, inclusion, consistency, report);
    }

    PublishedFiles inclusion(String other) {
        return new PublishedFiles(export, heads, keys, other, consistency, report);
    }

    PublishedFiles consistency(String other) {
        return new PublishedFiles(export, heads, keys, inclusion, other, report);
    }

    PublishedFiles report(String other) {
        return new PublishedFiles(export, heads, keys, inclusion, consistency, other);
    }

    Verdict verify(Path directory) throws IOException {
        Path file = Files.write(directory.resolve("ledger.jsonl"), export);
        return new LedgerFile(file)
                .against(new Published()
                        .heads(Files.write(directory.resolve("heads.jsonl"), heads))
                        .keys(Files.writeString(directory.resolve("keys.json"), keys))
                        .proofs(List.of(
                                Files.writeString(directory.resolve("inclusion.json"), inclusion),
                                Files.writeString(directory.resolve("consistency.json"), consistency)))
                        .reports(List.of(Files.writeString(directory.resolve("report.json"), report))));
    }
}
