package cn.techexchange.market.gaps;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.file.TableWriter;
import cn.techexchange.market.search.ItemNames;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.platform.audit.Audit;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Writes the map as a table, one row for each demand. */
@Singleton
public final class ExportGaps {
    private static final List<String> HEADINGS =
            List.of("缺口", "需求", "需求方", "技术领域", "最低预算（元）", "最高预算（元）", "最接近的成果", "合用可能性（%）", "揭榜候选");
    private static final List<String> NAMES =
            List.of("gap", "demand", "buyer", "field", "low", "high", "nearest", "probability", "candidate");
    private final ReadGaps read;
    private final ItemNames names;
    private final Audit audit;

    ExportGaps(ReadGaps read, ItemNames names, Audit audit) {
        this.read = read;
        this.names = names;
        this.audit = audit;
    }

    public void write(Caller caller, FileFormat format, OutputStream out) throws IOException {
        int rows = 0;
        try (TableWriter writer = TableWriter.open(format, out, "供需缺口", HEADINGS, NAMES)) {
            for (ReadGaps.SeenCluster cluster : read.read().clusters()) {
                for (ReadGaps.SeenMember member : cluster.members()) {
                    writer.row(row(cluster, member));
                    rows++;
                }
            }
        }
        audit.record(
                caller.actor(), "GAP_MAP_EXPORTED", new Audit.Subject("gap-map", "latest"), "导出供需缺口，共 " + rows + " 行");
    }

    private List<String> row(ReadGaps.SeenCluster cluster, ReadGaps.SeenMember member) {
        MarketItem demand = member.demand();
        return List.of(
                cluster.name(),
                demand.title(),
                demand.document().owner().name(),
                names.field(demand),
                yuan(demand.terms().lowFen()),
                yuan(demand.terms().highFen()),
                member.nearest().map(MarketItem::title).orElse(""),
                String.format(Locale.ROOT, "%.1f", member.member().probability() * 100),
                cluster.candidateId().isPresent() ? "是" : "");
    }

    private static String yuan(OptionalLong fen) {
        return fen.isPresent() ? BigDecimal.valueOf(fen.getAsLong(), 2).toPlainString() : "";
    }
}
