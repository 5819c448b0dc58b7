package cn.techexchange.indicator.facts;

import java.util.List;

/**
 * Where seller and buyer stand to an area. Output and absorption share the local loop, so output + absorption − local
 * loop is what touches the area; the four of {@link #PARTS} share nothing and add up to everything.
 */
public enum Flow {
    /** 输出: the seller is in the area. */
    OUTPUT,
    /** 吸纳: the buyer is in the area. */
    ABSORPTION,
    /** 本地循环: both are. */
    LOCAL,
    /** At least one is. */
    TOUCHING,
    /** Only the seller is. */
    OUTWARD,
    /** Only the buyer is. */
    INWARD,
    /** Neither is. */
    OUTSIDE;

    public static final List<Flow> PARTS = List.of(OUTWARD, INWARD, LOCAL, OUTSIDE);

    public boolean matches(boolean sellerWithin, boolean buyerWithin) {
        return switch (this) {
            case OUTPUT -> sellerWithin;
            case ABSORPTION -> buyerWithin;
            case LOCAL -> sellerWithin && buyerWithin;
            case TOUCHING -> sellerWithin || buyerWithin;
            case OUTWARD -> sellerWithin && !buyerWithin;
            case INWARD -> !sellerWithin && buyerWithin;
            case OUTSIDE -> !sellerWithin && !buyerWithin;
        };
    }
}
