package cn.techexchange.market.brokerage.funnel;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.file.TableWriter;
import cn.techexchange.platform.audit.Audit;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes the funnel as a table. */
@Singleton
public final class ExportFunnel {
    private static final List<String> HEADINGS = List.of("阶段", "数量", "占上一阶段（%）", "占配对（%）", "中位天数", "合同成交额（元）");
    private static final List<String> NAMES =
            List.of("stage", "count", "ofPrevious", "ofFirst", "medianDays", "transactionValue");
    private final ReadFunnel read;
    private final Audit audit;

    ExportFunnel(ReadFunnel read, Audit audit) {
        this.read = read;
        this.audit = audit;
    }

    public void write(Caller caller, FunnelScope scope, FunnelPeriod period, FileFormat format, OutputStream out)
            throws IOException {
        ReadFunnel.Seen seen = read.read(caller, scope, period);
        try (TableWriter writer = TableWriter.open(format, out, "漏斗", HEADINGS, NAMES)) {
            for (Funnel.Step step : seen.funnel().steps()) {
                writer.row(List.of(
                        step.stage().label(),
                        Long.toString(step.count()),
                        decimal(step.ofPrevious(), 100),
                        decimal(step.ofFirst(), 100),
                        decimal(step.medianDays(), 1),
                        seen.withValues() && step.valueFen().isPresent()
                                ? BigDecimal.valueOf(step.valueFen().getAsLong(), 2)
                                        .toPlainString()
                                : ""));
            }
        }
        audit.record(
                caller.actor(),
                "FUNNEL_EXPORTED",
                new Audit.Subject("funnel", scope.name()),
                "导出漏斗 " + period.from() + " 至 " + period.until());
    }

    private static String decimal(OptionalDouble value, int factor) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.1f", value.getAsDouble() * factor) : "";
    }
}
