package cn.techexchange.market.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a listing says about money and time, and whose it is.
 *
 * @param ownerId organisation that published it; known here even where the public may not know it
 * @param lowFen the least sum asked, or the least a budget allows
 * @param highFen the largest sum asked or allowed
 * @param deadline by when a demand must be met
 */
public record ItemTerms(String ownerId, OptionalLong lowFen, OptionalLong highFen, Optional<LocalDate> deadline) {
    static OptionalLong fen(@Nullable Long fen) {
        return fen == null ? OptionalLong.empty() : OptionalLong.of(fen);
    }

    /** Null where nothing is said, as JSON has it. */
    public @Nullable Long low() {
        return lowFen.isPresent() ? lowFen.getAsLong() : null;
    }

    public @Nullable Long high() {
        return highFen.isPresent() ? highFen.getAsLong() : null;
    }
}
