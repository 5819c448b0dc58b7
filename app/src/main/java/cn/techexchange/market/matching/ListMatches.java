package cn.techexchange.market.matching;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows matches to the owner of a listing and to the bureau, as they count for the reader. What is no longer public is left out on
 * either side, and each pair is explained by the texts as they are now.
 */
@Singleton
public final class ListMatches {
    private static final int SHOWN = 50;

    /** More than are shown: conduct may bring up to twelve points, so a pair from further down may come in. */
    private static final int WEIGHED = 100;

    private static final Comparator<Weighed> BEST_FIRST = Comparator.comparingInt(Weighed::score)
            .reversed()
            .thenComparing(weighed -> weighed.match().id());

    private final Matches matches;
    private final MarketItems items;
    private final VisibleListing visible;
    private final ExplainPairs explain;
    private final WeighMatches weigh;
    private final Clock clock;

    ListMatches(
            Matches matches,
            MarketItems items,
            VisibleListing visible,
            ExplainPairs explain,
            WeighMatches weigh,
            Clock clock) {
        this.matches = matches;
        this.items = items;
        this.visible = visible;
        this.explain = explain;
        this.weigh = weigh;
        this.clock = clock;
    }

    /** @throws ProblemException {@code NOT_FOUND} when the listing is another organisation's */
    public List<MatchedPair> of(Caller caller, ListingKind kind, String listingId) {
        Listing listing = visible.get(caller, kind, listingId);
        List<Weighed> best = weigh.weigh(caller, matches.listOf(kind, listing.id(), WEIGHED)).stream()
                .sorted(BEST_FIRST)
                .limit(SHOWN)
                .toList();
        return pairs(best, caller.organizationId());
    }

    /** Newest matches of the caller's own listings. */
    public Page<MatchedPair> newest(Caller caller, @Nullable String cursor, int size) {
        String organization = caller.requireOrganization();
        Page<Match> page = matches.newestOf(organization, cursor, size);
        return new Page<>(pairs(weigh.weigh(caller, page.items()), organization), page.next());
    }

    private List<MatchedPair> pairs(List<Weighed> found, @Nullable String organizationId) {
        Map<String, MarketItem> demands = items.byId(
                ListingKind.DEMAND, found, weighed -> weighed.match().parties().demandId());
        Map<String, MarketItem> achievements = items.byId(
                ListingKind.ACHIEVEMENT,
                found,
                weighed -> weighed.match().parties().achievementId());
        Map<String, ExplainPairs.Asked> asked = explain.asked(demands.values());
        return found.stream()
                .flatMap(weighed -> pair(
                        weighed,
                        asked.get(weighed.match().parties().demandId()),
                        achievements.get(weighed.match().parties().achievementId()),
                        organizationId)
                        .stream())
                .toList();
    }

    private Optional<MatchedPair> pair(
            Weighed weighed,
            ExplainPairs.@Nullable Asked asked,
            @Nullable MarketItem achievement,
            @Nullable String organizationId) {
        if (asked == null || achievement == null) {
            return Optional.empty();
        }
        Match match = weighed.match();
        Optional<Side> side = Optional.ofNullable(organizationId).flatMap(match.parties()::sideOf);
        Explanation explanation = explain.explain(asked, achievement, match.content(), LocalTime.today(clock));
        return Optional.of(new MatchedPair(weighed, asked.demand(), achievement, side, explanation));
    }
}
