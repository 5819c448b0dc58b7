package cn.techexchange.indicator.facts.columns;

import cn.techexchange.indicator.facts.Trait;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Neighbouring facts, column by column. Days and sequences lie close together, so most chunks are skipped whole. */
final class Chunk {
    static final int SIZE = 1 << 14;
    final long first;
    final int[] day = new int[SIZE];
    final short[] month = new short[SIZE];
    final long[] sequence = new long[SIZE];
    final int[] contracts = new int[SIZE];
    final long[] gross = new long[SIZE];
    final long[] technology = new long[SIZE];
    final short[][] codes = new short[Trait.values().length][SIZE];

    // Made when first asked for; two readers at once make the same.
    private final AtomicReferenceArray<@Nullable Sums> kept = new AtomicReferenceArray<>(Trait.values().length + 1);

    // Only ever widened: a reader of an older size may meet wider bounds, and then merely looks closer.
    int firstDay = Integer.MAX_VALUE;
    int lastDay = Integer.MIN_VALUE;
    long firstSequence = Long.MAX_VALUE;
    long lastSequence = Long.MIN_VALUE;

    /** @param first number of its first row */
    Chunk(long first) {
        this.first = first;
    }

    void put(int row, FactRow fact) {
        day[row] = Math.toIntExact(fact.countedOn().toEpochDay());
        month[row] = Months.of(fact.countedOn());
        sequence[row] = fact.ledgerSequence();
        contracts[row] = fact.contracts();
        gross[row] = fact.grossFen();
        technology[row] = fact.technologyFen();
        firstDay = Math.min(firstDay, day[row]);
        lastDay = Math.max(lastDay, day[row]);
        firstSequence = Math.min(firstSequence, sequence[row]);
        lastSequence = Math.max(lastSequence, sequence[row]);
    }

    /** What all rows add up to by the numbers of a trait's codes; only a full chunk may be asked. */
    Sums by(Trait trait) {
        short[] numbers = codes[trait.ordinal()];
        return kept(trait.ordinal(), () -> Sums.of(this, numbers, 0, 1 + largest(numbers)));
    }

    /** The same by month, from {@link #firstMonth()} on. */
    Sums byMonth() {
        return kept(codes.length, () -> Sums.of(this, month, firstMonth(), 1 + largest(month) - firstMonth()));
    }

    int firstMonth() {
        return Months.of(LocalDate.ofEpochDay(firstDay));
    }

    private Sums kept(int number, Supplier<Sums> made) {
        Sums sums = kept.get(number);
        if (sums == null) {
            sums = made.get();
            kept.set(number, sums);
        }
        return sums;
    }

    private static int largest(short[] numbers) {
        int largest = 0;
        for (short number : numbers) {
            largest = Math.max(largest, number);
        }
        return largest;
    }
}
