package cn.techexchange.indicator.facts.columns;

import cn.techexchange.indicator.facts.Trait;
import java.util.List;

/** A filter made ready for one pass: codes became tables of yes and no. */
record Sieve(
        int from,
        int to,
        long upTo,
        List<Wanted> wanted,
        boolean[] sellerWithin,
        boolean[] buyerWithin,
        boolean[] flows) {

    /** @param allowed by the number of the code */
    record Wanted(Trait trait, boolean[] allowed) {}

    /** Puts the matching rows of the chunk's first {@code size} into {@code rows}. @return how many */
    int select(Chunk chunk, int size, int[] rows) {
        if (chunk.lastDay < from || chunk.firstDay > to || chunk.firstSequence > upTo) {
            return 0;
        }
        int count = times(chunk, size, rows);
        for (Wanted each : wanted) {
            count = narrow(chunk.codes[each.trait().ordinal()], each.allowed(), rows, count);
        }
        return flows.length == 0 ? count : narrowFlow(chunk, rows, count);
    }

    private int times(Chunk chunk, int size, int[] rows) {
        int count = 0;
        if (chunk.firstDay >= from && chunk.lastDay <= to && chunk.lastSequence <= upTo) {
            for (int row = 0; row < size; row++) {
                rows[row] = row;
            }
            return size;
        }
        int[] day = chunk.day;
        long[] sequence = chunk.sequence;
        for (int row = 0; row < size; row++) {
            rows[count] = row;
            count += day[row] >= from && day[row] <= to && sequence[row] <= upTo ? 1 : 0;
        }
        return count;
    }

    private static int narrow(short[] codes, boolean[] allowed, int[] rows, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            rows[kept] = row;
            kept += allowed[codes[row]] ? 1 : 0;
        }
        return kept;
    }

    private int narrowFlow(Chunk chunk, int[] rows, int count) {
        short[] seller = chunk.codes[Trait.SELLER_REGION.ordinal()];
        short[] buyer = chunk.codes[Trait.BUYER_REGION.ordinal()];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            rows[kept] = row;
            kept += flows[standing(seller[row], buyer[row])] ? 1 : 0;
        }
        return kept;
    }

    /** 0 neither, 1 only the buyer, 2 only the seller, 3 both are within the area. */
    int standing(short seller, short buyer) {
        return (sellerWithin[seller] ? 2 : 0) + (buyerWithin[buyer] ? 1 : 0);
    }
}
