package cn.techexchange.indicator.statistics.web;

import cn.techexchange.indicator.facts.FactFilter;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;

/** The filter of a figure, as its link carries it. */
@Introspected
record FactQuery(
        @QueryValue int year,
        @QueryValue @Nullable Integer month,
        @QueryValue @Nullable String kind,
        @QueryValue @Nullable String field,
        @QueryValue @Nullable String industry) {
    FactFilter filter() {
        return new FactFilter(year, month, kind, field, industry);
    }
}
