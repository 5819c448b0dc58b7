package cn.techexchange.market.search;

import cn.techexchange.searchindex.DocumentPrice;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Price ranges to filter by; a sum on a border belongs to the lower one. */
public enum PriceBand {
    NEGOTIABLE("面议", 0),
    UP_TO_100K("10 万元以内", 100_000),
    UP_TO_500K("10 万至 50 万元", 500_000),
    UP_TO_1M("50 万至 100 万元", 1_000_000),
    UP_TO_5M("100 万至 500 万元", 5_000_000),
    OVER_5M("500 万元以上", Long.MAX_VALUE / 100);

    private final String label;
    private final long yuan;

    PriceBand(String label, long yuan) {
        this.label = label;
        this.yuan = yuan;
    }

    public String label() {
        return label;
    }

    static PriceBand of(@Nullable Long fen) {
        if (fen == null) {
            return NEGOTIABLE;
        }
        return Arrays.stream(values())
                .filter(band -> band != NEGOTIABLE && fen <= band.yuan * 100)
                .findFirst()
                .orElse(OVER_5M);
    }

    /** @param fen null where nothing is said, which reads as negotiable */
    static DocumentPrice price(@Nullable Long fen) {
        return new DocumentPrice(
                Optional.of(of(fen).name()), fen == null ? OptionalLong.empty() : OptionalLong.of(fen));
    }
}
