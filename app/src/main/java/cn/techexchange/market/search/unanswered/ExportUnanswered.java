package cn.techexchange.market.search.unanswered;

import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.file.TableWriter;
import cn.techexchange.market.search.unanswered.UnansweredSearches.Period;
import cn.techexchange.market.search.unanswered.UnansweredSearches.Sought;
import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.page.Page;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what was sought in vain as a table. */
@Singleton
public final class ExportUnanswered {
    private static final List<String> HEADINGS = List.of("检索词", "检索范围", "情况", "次数", "最近日期");
    private static final List<String> NAMES = List.of("text", "kind", "outcome", "searches", "lastOn");
    private static final int MOST = 10_000;
    private final UnansweredSearches searches;
    private final Audit audit;

    ExportUnanswered(UnansweredSearches searches, Audit audit) {
        this.searches = searches;
        this.audit = audit;
    }

    public void write(Actor actor, Period period, FileFormat format, OutputStream out) throws IOException {
        int rows = 0;
        try (TableWriter writer = TableWriter.open(format, out, "无结果检索", HEADINGS, NAMES)) {
            @Nullable String cursor = null;
            do {
                Page<Sought> page = searches.list(period, cursor, Page.MAX_SIZE);
                for (Sought sought : page.items()) {
                    writer.row(values(sought));
                    rows++;
                }
                cursor = page.next();
            } while (cursor != null && rows < MOST);
        }
        audit.record(
                actor,
                "UNANSWERED_SEARCHES_EXPORTED",
                new Audit.Subject("unanswered-search", period.from().toString()),
                "导出无结果检索 " + period.from() + " 至 " + period.until() + "，共 " + rows + " 行");
    }

    private static List<String> values(Sought sought) {
        return List.of(
                sought.text(),
                sought.kind().noun(),
                sought.outcome().label(),
                Long.toString(sought.searches()),
                sought.lastOn().toString());
    }
}
