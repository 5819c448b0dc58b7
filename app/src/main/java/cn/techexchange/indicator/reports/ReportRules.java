package cn.techexchange.indicator.reports;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules in force on the day of freezing, as the report's file names them.
 *
 * @param version of the pack; null in the first format, which named the pack only
 * @param sha256 of the edition's data file as it was uploaded; null in the first format
 */
public record ReportRules(
        String code, @Nullable Integer version, @Nullable String sha256) {
    public static final int CODE_ONLY = 1;
    public static final int EDITION = 2;

    /** A report keeps the format it was frozen in, or it could not be made again to the byte. */
    public int format() {
        return version == null ? CODE_ONLY : EDITION;
    }

    Object inFile() {
        return version == null
                ? code
                : Map.of("code", code, "edition", version, "sha256", Objects.requireNonNull(sha256));
    }
}
