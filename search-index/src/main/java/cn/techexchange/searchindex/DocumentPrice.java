package cn.techexchange.searchindex;

import java.util.Optional;
import java.util.OptionalLong;

/** What a document asks or offers: a band to filter by and a sum in fen to sort by. */
public record DocumentPrice(Optional<String> band, OptionalLong fen) {
    public static DocumentPrice none() {
        return new DocumentPrice(Optional.empty(), OptionalLong.empty());
    }
}
