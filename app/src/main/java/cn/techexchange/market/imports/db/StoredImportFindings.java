package cn.techexchange.market.imports.db;

import cn.techexchange.market.imports.ImportFinding;
import cn.techexchange.market.imports.ImportFindings;
import cn.techexchange.market.imports.form.Severity;
import cn.techexchange.platform.page.Page;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredImportFindings implements ImportFindings {
    private final ImportFindingRows rows;

    StoredImportFindings(ImportFindingRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(String jobId, long before, List<ImportFinding> findings) {
        List<ImportFindingRow> added = new ArrayList<>();
        for (ImportFinding finding : findings) {
            added.add(ImportFindingRow.of(jobId, before + added.size(), finding));
        }
        if (!added.isEmpty()) {
            rows.saveAll(added);
        }
    }

    @Override
    public Page<ImportFinding> list(String jobId, @Nullable Severity severity, @Nullable String cursor, int size) {
        String wanted = severity == null ? null : severity.name();
        return Page.of(rows.list(jobId, wanted, cursor, size + 1), size, ImportFindingRow::id)
                .map(ImportFindingRow::toFinding);
    }
}
