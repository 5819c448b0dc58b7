package cn.techexchange.market.search.web;

import cn.techexchange.market.search.SectionNames;
import cn.techexchange.searchindex.Evidence;
import cn.techexchange.searchindex.Segment;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * One page of a search.
 *
 * @param totalExact false when there are at least {@code total}
 * @param agreeing of all results those that agree in wording; null for following pages and without a text
 * @param literal of all results those that have the text exactly as typed; null as {@code agreeing}
 * @param limited the search engine is away: titles only, without filters and counts
 */
@Serdeable
record SearchAnswer(
        List<SearchItem> items,
        long total,
        boolean totalExact,
        List<SearchFacet> facets,
        @Nullable String next,
        @Nullable Long agreeing,
        @Nullable Long literal,
        boolean limited) {

    /**
     * @param summary the beginning of the text, for rows without evidence
     * @param organizationName null where the demand is anonymous
     * @param near variants by the same owner on this page; they count among the results
     * @param lowFen null together with {@code highFen} where the price is negotiable
     */
    @Serdeable
    record SearchItem(
            String id,
            String kind,
            String title,
            List<SearchSegment> titleSegments,
            String summary,
            @Nullable String organizationName,
            @Nullable String organizationKind,
            @Nullable String fieldName,
            @Nullable String industryName,
            @Nullable String regionName,
            @Nullable Integer maturity,
            @Nullable Long lowFen,
            @Nullable Long highFen,
            List<String> modes,
            List<SearchEvidence> evidence,
            @Nullable LocalDate publishedAt,
            @Nullable LocalDate validUntil,
            boolean demo,
            List<SearchNear> near) {}

    /** A variant of the row that it is folded under. */
    @Serdeable
    record SearchNear(
            String id,
            String title,
            @Nullable Integer maturity,
            @Nullable LocalDate publishedAt) {}

    /** Plain text; marked where it agrees with what was asked. */
    @Serdeable
    record SearchSegment(String text, boolean marked) {
        static List<SearchSegment> of(List<Segment> segments) {
            return segments.stream()
                    .map(segment -> new SearchSegment(segment.text(), segment.marked()))
                    .toList();
        }
    }

    /** @param section zh-CN name of the part it stands in */
    @Serdeable
    record SearchEvidence(String section, List<SearchSegment> segments) {
        static SearchEvidence of(Evidence evidence) {
            return new SearchEvidence(SectionNames.of(evidence.section()), SearchSegment.of(evidence.segments()));
        }
    }

    /** @param name the parameter that narrows by it */
    @Serdeable
    record SearchFacet(String name, List<SearchFacetValue> values) {}

    /** @param parent value of the wider entry, null at the top */
    @Serdeable
    record SearchFacetValue(
            String value, String name, @Nullable String parent, long count) {}
}
