package cn.techexchange.platform.page;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next cursor of the following page, or null on the last one
 */
@Serdeable
public record Page<T>(List<T> items, @Nullable String next) {
    public static final int MAX_SIZE = 100;

    public Page {
        items = List.copyOf(items);
    }

    /** Makes a page out of up to {@code size + 1} rows: the extra row only tells that more follow. */
    public static <T> Page<T> of(List<T> rows, int size, Function<T, String> cursor) {
        if (rows.size() <= size) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, size);
        return new Page<>(items, cursor.apply(items.get(size - 1)));
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), next);
    }
}
