package cn.techexchange.market.imports;

import cn.techexchange.market.imports.form.Severity;
import cn.techexchange.platform.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What checks and runs found, in the order of the file. */
public interface ImportFindings {
    /** @param before how many of the job's findings are kept already */
    void add(String jobId, long before, List<ImportFinding> findings);

    /** @param severity null for all */
    Page<ImportFinding> list(String jobId, @Nullable Severity severity, @Nullable String cursor, int size);
}
