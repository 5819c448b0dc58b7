package cn.techexchange.indicator.reports;

import cn.techexchange.indicator.facts.Figure;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A frozen report.
 *
 * @param total its sums, for lists
 * @param file canonical JSON (RFC 8785)
 * @param sha256 of the file's bytes
 * @param frozenSequence the ledger entry that keeps the hash
 * @param publishedAt null while it is for the bureau only
 * @param version for the optimistic lock; null before it is first stored
 */
public record Report(
        String id,
        ReportBasis basis,
        Figure total,
        String file,
        String sha256,
        long frozenSequence,
        @Nullable Instant publishedAt,
        @Nullable Long version) {
    public long requireVersion() {
        return Objects.requireNonNull(version);
    }

    Report published(Instant now) {
        return new Report(id, basis, total, file, sha256, frozenSequence, now, version);
    }
}
