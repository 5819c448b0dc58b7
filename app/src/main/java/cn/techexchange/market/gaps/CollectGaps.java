package cn.techexchange.market.gaps;

import cn.techexchange.market.brokerage.workbench.ListUnmatched;
import cn.techexchange.market.brokerage.workbench.ListUnmatched.UnmatchedItem;
import cn.techexchange.market.brokerage.workbench.UnmatchedDemands.Wanted;
import cn.techexchange.market.matching.NearestSupply;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.text.Sha256;
import cn.techexchange.searchindex.SearchIndex;
import cn.techexchange.searchindex.embedding.CachedEmbedder;
import cn.techexchange.searchindex.embedding.Passages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the demands without a match, and what a map needs to know of each. */
@Singleton
final class CollectGaps {
    /** The newest; the map of more would take a minute and tell nobody more. */
    private static final int MOST = 2_000;

    private static final int SHORTEST_TERM = 2;
    private final ListUnmatched unmatched;
    private final NearestSupply nearest;
    private final SearchIndex index;
    private final CachedEmbedder embedder;

    CollectGaps(ListUnmatched unmatched, NearestSupply nearest, SearchIndex index, CachedEmbedder embedder) {
        this.unmatched = unmatched;
        this.nearest = nearest;
        this.index = index;
        this.embedder = embedder;
    }

    List<MarketItem> demands() {
        var found = new ArrayList<MarketItem>();
        @Nullable String cursor = null;
        do {
            Page<UnmatchedItem> page = unmatched.list(new Wanted("", true), cursor, Page.MAX_SIZE);
            page.items().stream().map(UnmatchedItem::demand).forEach(found::add);
            cursor = page.next();
        } while (cursor != null && found.size() < MOST);
        return found;
    }

    /** Changes when a demand comes, goes or is published anew. */
    static String hash(List<MarketItem> demands) {
        return Sha256.of(demands.stream()
                .map(demand -> demand.id() + " " + demand.document().key().version())
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    GapInput input(MarketItem demand) {
        String passage = Passages.of(demand.texts()).stream().findFirst().orElse(demand.title());
        return new GapInput(demand, embedder.embed(passage), terms(demand), nearest.of(demand));
    }

    private Set<String> terms(MarketItem demand) {
        var terms = new TreeSet<String>(demand.texts().keywords());
        terms.addAll(index.knownTerms(demand.title() + "。" + demand.texts().summary()));
        terms.removeIf(term -> term.codePointCount(0, term.length()) < SHORTEST_TERM);
        return terms;
    }
}
