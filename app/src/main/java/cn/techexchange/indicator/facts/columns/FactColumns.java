package cn.techexchange.indicator.facts.columns;

import cn.techexchange.indicator.facts.Trait;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The columns. One writer appends; readers work on the {@link View} they took, which never changes under them.
 *
 * <p>A row's number plus one is its fact's position: positions are gapless.
 */
@Singleton
public final class FactColumns {
    private final Hierarchies hierarchies;
    private final Map<Trait, CodeBook> books = new EnumMap<>(Trait.class);
    private volatile View view;

    FactColumns(Hierarchies hierarchies) {
        this.hierarchies = hierarchies;
        for (Trait trait : Trait.values()) {
            books.put(trait, new CodeBook());
        }
        view = new View(new Chunk[0], 0);
    }

    /** Position of the last row. */
    public long position() {
        return view.size;
    }

    public synchronized void append(List<FactRow> rows) {
        Chunk[] chunks = view.chunks;
        long size = view.size;
        for (FactRow row : rows) {
            int within = (int) (size % Chunk.SIZE);
            if (within == 0) {
                chunks = Arrays.copyOf(chunks, chunks.length + 1);
                chunks[chunks.length - 1] = new Chunk(size);
            }
            put(chunks[chunks.length - 1], within, row);
            size++;
        }
        view = new View(chunks, size);
    }

    private void put(Chunk chunk, int within, FactRow row) {
        chunk.put(within, row);
        for (Trait trait : Trait.values()) {
            chunk.codes[trait.ordinal()][within] =
                    book(trait).numberOf(row.code().apply(trait));
        }
    }

    /** Answers from all rows that are there now. */
    public ColumnFigures figures() {
        View taken = view;
        return new ColumnFigures(
                taken, new Preparation(hierarchies, trait -> book(trait).codes()));
    }

    private CodeBook book(Trait trait) {
        return Objects.requireNonNull(books.get(trait));
    }

    /** What was published: chunks and the number of rows in them. */
    record View(Chunk[] chunks, long size) {
        int sizeOf(int chunk) {
            return (int) Math.min(Chunk.SIZE, size - (long) chunk * Chunk.SIZE);
        }
    }
}
