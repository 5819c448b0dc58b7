package cn.techexchange.registry.rulepack;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the rules were read.
 *
 * @param openPoints single statements without a source, each with its place in the file
 */
@Serdeable
public record PackOrigin(
        String source, Confidence confidence, @Nullable List<OpenPoint> openPoints) {
    public PackOrigin {
        openPoints = openPoints == null ? List.of() : List.copyOf(openPoints);
    }

    /** Whether the official text has been compared. */
    public enum Confidence {
        CONFIRMED,
        /** Shown as 待核对. */
        UNCONFIRMED
    }

    /** A statement of the pack that nobody has confirmed. */
    @Serdeable
    public record OpenPoint(String path, String note) {}
}
