package cn.techexchange.market.matching;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.MatchCandidate;
import cn.techexchange.searchindex.MatchQuery;
import cn.techexchange.searchindex.SearchIndex;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** The achievement that comes nearest to a demand, however far it is. */
@Singleton
public final class NearestSupply {
    private final SearchIndex index;
    private final Clock clock;

    NearestSupply(SearchIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** @param probability that the two fit; below the least of matches for a demand without one */
    public record Near(String achievementId, double probability) {}

    /**
     * Empty on a market without achievements of others.
     *
     * @throws cn.techexchange.searchindex.SearchUnavailable when the index cannot be asked
     */
    public Optional<Near> of(MarketItem demand) {
        Filters filters = Filters.kind(ListingKind.ACHIEVEMENT.name())
                .validOn(LocalTime.today(clock))
                .withoutOwners(Set.of(demand.terms().ownerId()));
        return index.match(new MatchQuery(demand.texts(), filters, 1)).stream()
                .findFirst()
                .map(NearestSupply::near);
    }

    private static Near near(MatchCandidate candidate) {
        return new Near(candidate.id(), candidate.relevance().probability());
    }
}
