package cn.techexchange.launch;

import cn.techexchange.market.imports.ImportCounts;
import cn.techexchange.market.imports.ImportFinding;
import cn.techexchange.market.imports.SeenImport;
import cn.techexchange.platform.job.JobState;
import cn.techexchange.platform.page.Page;
import java.io.PrintWriter;
import java.util.Objects;

/** What the import command says: progress beside the output, the outcome as output. */
final class ImportPrinter {
    static final int FINDINGS = 20;
    private final PrintWriter out;
    private final PrintWriter err;
    private final long began = System.nanoTime();
    private long shown = -1;

    ImportPrinter(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** One line for each tenth of the way. */
    void progress(long done, long total) {
        long tenth = total == 0 ? 0 : done * 10 / total;
        if (tenth != shown) {
            shown = tenth;
            err.println(total == 0 ? "正在读取文件" : "已处理 " + done + " / " + total + " 行");
        }
    }

    void findings(Page<ImportFinding> page) {
        for (ImportFinding finding : page.items()) {
            String value = finding.value().isEmpty() ? "" : "（" + finding.value() + "）";
            err.println(finding.severity().label() + " 第 " + finding.row() + " 行 “" + finding.column() + "” "
                    + finding.message() + value);
        }
        if (page.next() != null) {
            err.println("……其余见“批量导入”页的报告");
        }
    }

    /** @return the exit code */
    int summary(SeenImport seen, SeenImport.Pass pass) {
        ImportCounts counts = pass.counts();
        boolean dryRun = Objects.equals(pass.job().id(), seen.batch().checkJobId());
        out.println((dryRun ? "试运行 " : "导入 ") + pass.job().state().label() + "："
                + seen.batch().file().name() + " → " + seen.organizationName());
        if (pass.job().state() == JobState.FAILED) {
            out.println(pass.job().message());
        }
        out.println("读取 " + counts.rows() + " 行：新增 " + counts.created() + "，更新 " + counts.updated() + "，未变 "
                + counts.unchanged() + "，拒绝 " + counts.rejected());
        if (!counts.ignoredColumns().isEmpty()) {
            out.println("未使用的列：" + String.join("、", counts.ignoredColumns()));
        }
        out.println("用时 " + (System.nanoTime() - began) / 1_000_000_000 + " 秒");
        return pass.job().state() == JobState.DONE && counts.rejected() == 0 ? 0 : 1;
    }
}
