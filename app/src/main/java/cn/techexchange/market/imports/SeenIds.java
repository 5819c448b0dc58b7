package cn.techexchange.market.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Identifiers met in the file so far, compared as the database compares them: without case. */
final class SeenIds {
    private final Map<String, Long> rows = new HashMap<>();

    /** The row itself where its identifier is new or missing. */
    long firstRowOf(String id, long row) {
        if (id.isEmpty()) {
            return row;
        }
        Long first = rows.putIfAbsent(id.toLowerCase(Locale.ROOT), row);
        return first == null ? row : first;
    }
}
