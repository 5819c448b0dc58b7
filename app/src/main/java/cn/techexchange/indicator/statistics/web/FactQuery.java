package cn.techexchange.indicator.statistics.web;

import cn.techexchange.indicator.facts.Area;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Flow;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.indicator.facts.Trait;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;

/** The filter of a figure, as its link carries it; codes as {@link FactFilter} takes them. */
@Introspected
record FactQuery(
        @QueryValue @Size(max = 30) String period,
        @QueryValue @Nullable @Size(max = 40) String asOf,
        @QueryValue @Nullable @Size(max = 40) String kind,
        @QueryValue @Nullable @Size(max = 60) String subKind,
        @QueryValue @Nullable @Size(max = 40) String field,
        @QueryValue @Nullable @Size(max = 40) String industry,
        @QueryValue @Nullable @Size(max = 40) String sector,
        @QueryValue @Nullable @Size(max = 40) String ipKind,
        @QueryValue @Nullable @Size(max = 40) String plan,
        @QueryValue @Nullable @Size(max = 40) String sellerKind,
        @QueryValue @Nullable @Size(max = 40) String buyerKind,
        @QueryValue @Nullable @Size(max = 40) String sellerRegion,
        @QueryValue @Nullable @Size(max = 40) String buyerRegion,
        @QueryValue @Nullable @Size(max = 40) String paymentForm,
        @QueryValue @Nullable @Size(max = 40) String event,
        @QueryValue @Nullable @Size(max = 12) String area,
        @QueryValue @Nullable Flow flow) {
    FactFilter filter() {
        Area from = area == null || area.isBlank() ? Area.DISTRICT : new Area(area);
        return new FactFilter(Period.parse(period), codes(), from, flow, Long.MAX_VALUE);
    }

    private Map<Trait, String> codes() {
        var codes = new EnumMap<Trait, String>(Trait.class);
        put(codes, Trait.KIND, kind);
        put(codes, Trait.SUB_KIND, subKind);
        put(codes, Trait.FIELD, field);
        put(codes, Trait.INDUSTRY, industry);
        put(codes, Trait.SECTOR, sector);
        put(codes, Trait.IP_KIND, ipKind);
        put(codes, Trait.PLAN, plan);
        put(codes, Trait.SELLER_KIND, sellerKind);
        put(codes, Trait.BUYER_KIND, buyerKind);
        put(codes, Trait.SELLER_REGION, sellerRegion);
        put(codes, Trait.BUYER_REGION, buyerRegion);
        put(codes, Trait.PAYMENT_FORM, paymentForm);
        put(codes, Trait.EVENT, event);
        return codes;
    }

    private static void put(Map<Trait, String> codes, Trait trait, @Nullable String code) {
        if (code != null && !code.isBlank()) {
            codes.put(trait, code);
        }
    }
}
