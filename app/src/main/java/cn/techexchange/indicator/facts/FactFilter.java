package cn.techexchange.indicator.facts;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which facts.
 *
 * @param codes what a trait must be; a code with {@code *} behind stands for itself and all beneath it, {@code -} for
 *     an open one
 * @param area what flows are seen from
 * @param flow null does not narrow
 * @param upTo the last ledger entry that counts: figures as they were known when it was the last
 */
public record FactFilter(
        Period period,
        Map<Trait, String> codes,
        Area area,
        @Nullable Flow flow,
        long upTo) {
    public static final String OPEN = "-";
    public static final String BENEATH = "*";

    public FactFilter {
        codes = Map.copyOf(codes);
    }

    public static FactFilter of(Period period) {
        return new FactFilter(period, Map.of(), Area.DISTRICT, null, Long.MAX_VALUE);
    }

    public static FactFilter ofYear(int year) {
        return of(Period.ofYear(year));
    }

    public FactFilter in(Period other) {
        return new FactFilter(other, codes, area, flow, upTo);
    }

    public FactFilter of(Area other, @Nullable Flow wanted) {
        return new FactFilter(period, codes, other, wanted, upTo);
    }

    public FactFilter knownAt(long sequence) {
        return new FactFilter(period, codes, area, flow, sequence);
    }

    /** What opens a figure: the filter that it was asked with, and the dimension's value. */
    public FactFilter narrowedTo(Dimension dimension, String value) {
        if (dimension.isTime()) {
            return in(period.and(Period.parse(value)));
        }
        if (dimension == Dimension.FLOW) {
            return of(area, Flow.valueOf(value));
        }
        Trait trait = dimension.trait().orElseThrow();
        Map<Trait, String> narrowed = new HashMap<>(codes);
        narrowed.merge(trait, value, (asked, group) -> narrower(trait, asked, group));
        return new FactFilter(period, narrowed, area, flow, upTo);
    }

    /** Both contain the figure's facts, so one lies within the other; above regions only the top of a tree groups. */
    private static String narrower(Trait trait, String asked, String group) {
        if (!asked.endsWith(BENEATH) || !group.endsWith(BENEATH)) {
            return asked.endsWith(BENEATH) ? group : asked;
        }
        boolean region = trait == Trait.SELLER_REGION || trait == Trait.BUYER_REGION;
        return !region || new Area(group.substring(0, group.length() - 1)).contains(asked) ? asked : group;
    }

    /** The part of the filter that a dimension's value stands in, as addresses write it. */
    public String valueOf(Dimension dimension) {
        if (dimension.isTime()) {
            return period.code();
        }
        return dimension
                .trait()
                .map(trait -> codes.getOrDefault(trait, ""))
                .orElseGet(() -> flow == null ? "" : flow.name());
    }
}
