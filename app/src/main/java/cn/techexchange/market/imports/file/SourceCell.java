package cn.techexchange.market.imports.file;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One value of a row. */
public sealed interface SourceCell {
    /** As people see it, for reports. */
    String text();

    default boolean isBlank() {
        return text().isBlank();
    }

    /** A piece of text; list values are still to be split. */
    record Text(String text) implements SourceCell {}

    /** A number as the workbook keeps it, which may mean a day. */
    record Number(String text) implements SourceCell {}

    /** A list that came as a list. */
    record Items(List<SourceCell> items) implements SourceCell {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return items.stream().map(SourceCell::text).collect(Collectors.joining("；"));
        }
    }

    /** An object of JSON. */
    record Parts(Map<String, SourceCell> parts) implements SourceCell {
        @Override
        public String text() {
            return parts.values().stream().map(SourceCell::text).collect(Collectors.joining("|"));
        }
    }
}
