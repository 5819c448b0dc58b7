package cn.techexchange.market.matching;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.MatchCandidate;
import cn.techexchange.searchindex.MatchQuery;
import cn.techexchange.searchindex.SearchIndex;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Asks the index for the other side. Whichever side changed, the texts are compared in one direction, from what the demand asks to
 * what the achievement says: so a pair has one relevance.
 */
@Singleton
final class FindCandidates {
    private static final int LIMIT = 30;
    private static final int MOST_AT_ONCE = 100;
    private final SearchIndex index;

    FindCandidates(SearchIndex index) {
        this.index = index;
    }

    /** Ids of the other side that the subject's text finds. */
    List<String> ids(MarketItem subject, LocalDate today) {
        ListingKind other = subject.kind() == ListingKind.DEMAND ? ListingKind.ACHIEVEMENT : ListingKind.DEMAND;
        Filters filters = Filters.kind(other.name())
                .validOn(today)
                .withoutOwners(Set.of(subject.terms().ownerId()));
        return index.match(new MatchQuery(subject.texts(), filters, LIMIT)).stream()
                .map(MatchCandidate::id)
                .toList();
    }

    /** How well these achievements answer the demand; those that the index does not hold are left out. */
    List<MatchCandidate> judge(MarketItem demand, List<String> achievementIds) {
        var judged = new ArrayList<MatchCandidate>();
        for (int from = 0; from < achievementIds.size(); from += MOST_AT_ONCE) {
            List<String> some = achievementIds.subList(from, Math.min(from + MOST_AT_ONCE, achievementIds.size()));
            Filters filters = Filters.kind(ListingKind.ACHIEVEMENT.name()).onlyIds(Set.copyOf(some));
            judged.addAll(index.match(new MatchQuery(demand.texts(), filters, some.size())));
        }
        return judged;
    }
}
