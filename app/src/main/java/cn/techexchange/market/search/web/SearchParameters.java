package cn.techexchange.market.search.web;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.searchindex.FilterField;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.Page;
import cn.techexchange.searchindex.SearchOrder;
import cn.techexchange.searchindex.SearchQuery;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What a search may ask for; several values of one filter mean any of them. */
@Introspected
record SearchParameters(
        @QueryValue ListingKind kind,
        @Nullable @QueryValue @Size(max = 500) String q,
        @Nullable @QueryValue @Size(max = 20) List<@Size(max = 40) String> field,
        @Nullable @QueryValue @Size(max = 20) List<@Size(max = 40) String> industry,
        @Nullable @QueryValue @Size(max = 9) List<@Size(max = 2) String> maturity,
        @Nullable @QueryValue @Size(max = 20) List<@Size(max = 40) String> mode,
        @Nullable @QueryValue @Size(max = 10) List<@Size(max = 40) String> priceBand,
        @Nullable @QueryValue @Size(max = 10) List<@Size(max = 40) String> organizationKind,
        @Nullable @QueryValue @Size(max = 20) List<@Size(max = 12) String> region,
        @Nullable @QueryValue @Size(max = 20) List<@Size(max = 4) String> year,
        @Nullable @QueryValue SearchOrder sort,
        @Nullable @QueryValue @Size(max = 2000) String cursor,
        @Nullable @QueryValue @Min(1) @Max(50) Integer limit) {
    private static final int USUAL_LIMIT = 20;

    SearchQuery query(LocalDate today) {
        Filters filters = Filters.kind(kind.name())
                .with(FilterField.TECHNOLOGY_FIELD, any(field))
                .with(FilterField.INDUSTRY, any(industry))
                .with(FilterField.MATURITY, any(maturity))
                .with(FilterField.MODE, any(mode))
                .with(FilterField.PRICE_BAND, any(priceBand))
                .with(FilterField.OWNER_KIND, any(organizationKind))
                .with(FilterField.REGION, any(region))
                .with(FilterField.YEAR, any(year))
                .validOn(today);
        SearchOrder order = sort == null ? SearchOrder.RELEVANCE : sort;
        var page = new Page(limit == null ? USUAL_LIMIT : limit, Optional.ofNullable(cursor));
        return new SearchQuery(q == null ? "" : q.strip(), filters, order, page, facets());
    }

    /** Counts are for the first page; following pages would only repeat them. */
    private EnumSet<FilterField> facets() {
        return cursor == null
                ? EnumSet.complementOf(EnumSet.of(FilterField.KIND, FilterField.OWNER))
                : EnumSet.noneOf(FilterField.class);
    }

    private static List<String> any(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).toList();
    }
}
