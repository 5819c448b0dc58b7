package cn.techexchange.launch;

import cn.techexchange.registry.ledger.ExportLedger;
import cn.techexchange.registry.ledger.LedgerHead;
import cn.techexchange.registry.ledger.tree.PublishHeads;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files that the verifier reads. */
final class LedgerFiles {
    private LedgerFiles() {}

    /**
     * Heads first: a head signed in between would speak of entries that the export does not have yet.
     *
     * @return the head of the exported chain
     */
    static LedgerHead write(ApplicationContext context, Path entries, @Nullable Path heads, @Nullable Path keys)
            throws IOException {
        var publish = context.getBean(PublishHeads.class);
        if (heads != null) {
            try (var writer = Files.newBufferedWriter(heads)) {
                publish.writeHeads(writer);
            }
        }
        if (keys != null) {
            try (var writer = Files.newBufferedWriter(keys)) {
                publish.writeKeys(writer);
            }
        }
        try (var writer = Files.newBufferedWriter(entries)) {
            return context.getBean(ExportLedger.class).export(writer);
        }
    }
}
