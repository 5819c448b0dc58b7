package cn.techexchange.market.brokerage.workbench;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.brokerage.workbench.ListUnmatched.UnmatchedItem;
import cn.techexchange.market.brokerage.workbench.UnmatchedDemands.Wanted;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.file.TableWriter;
import cn.techexchange.market.search.ItemNames;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a list of the workbench as a table: public content, up to a bound. */
@Singleton
public final class ExportWorkbench {
    private static final int MOST = 1_000;
    private static final List<String> PAIR_HEADINGS = List.of("需求", "需求方", "成果", "成果方", "匹配得分", "最初发现", "理由");
    private static final List<String> PAIR_NAMES =
            List.of("demand", "buyer", "achievement", "seller", "score", "foundOn", "reason");
    private static final List<String> DEMAND_HEADINGS = List.of("需求", "需求方", "技术领域", "发布日期", "未匹配天数");
    private static final List<String> DEMAND_NAMES = List.of("demand", "buyer", "field", "listedOn", "days");
    private final ListUnmatched unmatched;
    private final ListSuggestions suggestions;
    private final ListStaleMatches stale;
    private final ItemNames names;
    private final Audit audit;
    private final Clock clock;

    ExportWorkbench(
            ListUnmatched unmatched,
            ListSuggestions suggestions,
            ListStaleMatches stale,
            ItemNames names,
            Audit audit,
            Clock clock) {
        this.unmatched = unmatched;
        this.suggestions = suggestions;
        this.stale = stale;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param patience for stale matches */
    public record Wish(WorkbenchList list, Duration patience) {}

    public void write(Caller caller, Wish wish, FileFormat format, OutputStream out) throws IOException {
        boolean demands = wish.list() == WorkbenchList.UNMATCHED;
        int rows;
        try (TableWriter writer = TableWriter.open(
                format,
                out,
                wish.list().label(),
                demands ? DEMAND_HEADINGS : PAIR_HEADINGS,
                demands ? DEMAND_NAMES : PAIR_NAMES)) {
            rows = switch (wish.list()) {
                case UNMATCHED ->
                    pages(cursor -> unmatched.list(new Wanted("", false), cursor, Page.MAX_SIZE), this::row, writer);
                case SUGGESTIONS ->
                    pages(cursor -> suggestions.list(0, cursor, Page.MAX_SIZE), ExportWorkbench::row, writer);
                case STALE_MATCHES ->
                    pages(cursor -> stale.list(wish.patience(), cursor, Page.MAX_SIZE), ExportWorkbench::row, writer);
            };
        }
        audit.record(
                caller.actor(),
                "WORKBENCH_EXPORTED",
                new Audit.Subject("workbench", wish.list().name()),
                "导出" + wish.list().label() + "，共 " + rows + " 行");
    }

    private static <T> int pages(
            Function<@Nullable String, Page<T>> list, Function<T, List<String>> row, TableWriter writer)
            throws IOException {
        int rows = 0;
        @Nullable String cursor = null;
        do {
            Page<T> page = list.apply(cursor);
            for (T item : page.items()) {
                writer.row(row.apply(item));
                rows++;
            }
            cursor = page.next();
        } while (cursor != null && rows < MOST);
        return rows;
    }

    private List<String> row(UnmatchedItem item) {
        LocalDate since = LocalTime.dateOf(item.since());
        return List.of(
                item.demand().title(),
                item.demand().document().owner().name(),
                names.field(item.demand()),
                since.toString(),
                Long.toString(ChronoUnit.DAYS.between(since, LocalTime.today(clock))));
    }

    private static List<String> row(PairOnBench pair) {
        return List.of(
                pair.demand().title(),
                pair.demand().document().owner().name(),
                pair.achievement().title(),
                pair.achievement().document().owner().name(),
                Integer.toString(pair.pair().facts().score()),
                LocalTime.dateOf(pair.pair().foundAt()).toString(),
                pair.reason());
    }
}
