package cn.techexchange.market.listing.db;

import cn.techexchange.platform.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The last row of a page of the review queue; its text is the cursor. */
record QueuePosition(Instant submittedAt, String id) {
    private static final char SEPARATOR = '~';

    static QueuePosition of(ListingRow row) {
        return new QueuePosition(Objects.requireNonNull(row.submittedAt()), row.id());
    }

    static QueuePosition parse(@Nullable String cursor) {
        if (cursor == null) {
            return new QueuePosition(Instant.EPOCH, "");
        }
        int separator = cursor.indexOf(SEPARATOR);
        try {
            return new QueuePosition(Instant.parse(cursor.substring(0, separator)), cursor.substring(separator + 1));
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            throw ProblemException.invalid("cursor", "翻页位置无效，请从第一页开始");
        }
    }

    @Override
    public String toString() {
        return submittedAt + String.valueOf(SEPARATOR) + id;
    }
}
