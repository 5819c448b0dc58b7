package cn.techexchange.market.matching;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.demand.DemandClause;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.SearchUnavailable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells the author of a demand without matches what stands in the way: the clauses that not even the nearest achievements answer. */
@Singleton
public final class AdviseUnmatched {
    private static final int NEAREST = 10;
    private final VisibleListing visible;
    private final MarketItems items;
    private final FindCandidates candidates;
    private final ExplainPairs explain;
    private final RefreshQueue queue;
    private final Clock clock;

    AdviseUnmatched(
            VisibleListing visible,
            MarketItems items,
            FindCandidates candidates,
            ExplainPairs explain,
            RefreshQueue queue,
            Clock clock) {
        this.visible = visible;
        this.items = items;
        this.queue = queue;
        this.candidates = candidates;
        this.explain = explain;
        this.clock = clock;
    }

    /** @param compared how many of the nearest achievements were looked at; 0 while nothing can be said yet */
    public record Advised(int compared, List<DemandClause> unmet) {
        static final Advised NOTHING_YET = new Advised(0, List.of());
    }

    /**
     * Nothing while the demand is not public, waits to be matched, or the index cannot be asked.
     *
     * @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} for another organisation's
     */
    public Advised of(Caller caller, String demandId) {
        visible.get(caller, ListingKind.DEMAND, demandId);
        return ofListed(demandId);
    }

    /** The same of a public demand, for whoever may read all of them side by side. */
    public Advised ofListed(String demandId) {
        if (queue.holds(demandId)) {
            return Advised.NOTHING_YET;
        }
        return items.find(ListingKind.DEMAND, demandId).map(this::advised).orElse(Advised.NOTHING_YET);
    }

    private Advised advised(MarketItem demand) {
        List<MarketItem> nearest = nearest(demand);
        Map<String, ExplainPairs.Asked> asked = explain.asked(List.of(demand));
        ExplainPairs.Asked wanted = asked.get(demand.id());
        if (nearest.isEmpty() || wanted == null) {
            return Advised.NOTHING_YET;
        }
        List<List<ClauseFinding>> findings =
                nearest.stream().map(item -> wanted.against(item.texts())).toList();
        List<DemandClause> unmet = IntStream.range(0, wanted.clauses().size())
                .filter(clause ->
                        findings.stream().allMatch(each -> each.get(clause).isOpen()))
                .mapToObj(wanted.clauses()::get)
                .toList();
        return new Advised(nearest.size(), unmet);
    }

    private List<MarketItem> nearest(MarketItem demand) {
        try {
            List<String> ids = candidates.ids(demand, LocalTime.today(clock)).stream()
                    .limit(NEAREST)
                    .toList();
            return items.findAll(ListingKind.ACHIEVEMENT, ids);
        } catch (SearchUnavailable e) {
            return List.of();
        }
    }
}
