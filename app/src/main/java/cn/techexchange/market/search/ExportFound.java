package cn.techexchange.market.search;

import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.file.TableWriter;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.searchindex.Page;
import cn.techexchange.searchindex.SearchQuery;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what a search finds as a table: the public fields, up to a bound, in the order of the list. */
@Singleton
public final class ExportFound {
    public static final int MOST_ROWS = 1_000;
    private static final int PAGE = 100;
    private final SearchListings listings;
    private final FoundRow row;
    private final Audit audit;

    ExportFound(SearchListings listings, FoundRow row, Audit audit) {
        this.listings = listings;
        this.row = row;
        this.audit = audit;
    }

    /**
     * @param actor null for a visitor, of whom nothing is kept
     * @throws ProblemException {@code SEARCH_LIMITED} while the index is away: half a list would pass for the whole
     */
    public void write(@Nullable Actor actor, ListingKind kind, SearchQuery query, FileFormat format, OutputStream out)
            throws IOException {
        int rows = 0;
        try (TableWriter writer = TableWriter.open(format, out, kind.noun(), FoundRow.HEADINGS, FoundRow.NAMES)) {
            Optional<String> cursor = Optional.empty();
            long total;
            do {
                FoundListings page = page(kind, query, cursor);
                for (FoundListing found : page.items()) {
                    writer.row(row.of(found.item()));
                    rows++;
                }
                total = page.total();
                cursor = page.next();
            } while (cursor.isPresent() && rows < MOST_ROWS);
            if (cursor.isPresent()) {
                writer.row(FoundRow.note("以上为前 " + rows + " 条，符合条件的共 " + total + " 条；请增加筛选条件后分次导出"));
            }
        }
        if (actor != null) {
            audit.record(
                    actor,
                    "SEARCH_RESULTS_EXPORTED",
                    new Audit.Subject("search", kind.name()),
                    "导出" + kind.noun() + "检索结果 " + rows + " 条（" + format.extension() + "）");
        }
    }

    private FoundListings page(ListingKind kind, SearchQuery query, Optional<String> cursor) {
        var page = new SearchQuery(query.text(), query.filters(), query.order(), new Page(PAGE, cursor), Set.of());
        FoundListings found = listings.search(kind, page);
        if (found.limited()) {
            throw new ProblemException(SearchProblem.SEARCH_LIMITED, "检索引擎正在恢复，暂时不能导出。请稍后再试。");
        }
        return found;
    }
}
