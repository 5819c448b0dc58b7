package cn.techexchange.indicator.facts;

import org.jspecify.annotations.Nullable;

/** Which facts; a null part does not narrow. */
public record FactFilter(
        int year,
        @Nullable Integer month,
        @Nullable String kind,
        @Nullable String field,
        @Nullable String industry) {
    public static FactFilter ofYear(int year) {
        return new FactFilter(year, null, null, null, null);
    }
}
