package cn.techexchange.market.listing;

import org.jspecify.annotations.Nullable;

/**
 * Where a listing comes from.
 *
 * @param sourceSystem name of the system it was taken in from; null for one written here
 * @param sourceId its identifier there, unique for the organisation, kind and system
 */
public record Origin(
        @Nullable String sourceSystem, @Nullable String sourceId) {
    public static final Origin HERE = new Origin(null, null);

    public Origin {
        if ((sourceSystem == null) != (sourceId == null)) {
            throw new IllegalArgumentException("source system and identifier belong together");
        }
    }
}
