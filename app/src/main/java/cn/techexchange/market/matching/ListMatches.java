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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows matches to the owner of a listing and to the bureau. What is no longer public is left out on either side,
 * and each pair is explained by the texts as they are now.
 */
@Singleton
public final class ListMatches {
    private static final int SHOWN = 50;
    private final Matches matches;
    private final MarketItems items;
    private final VisibleListing visible;
    private final ExplainPairs explain;
    private final Clock clock;

    ListMatches(Matches matches, MarketItems items, VisibleListing visible, ExplainPairs explain, Clock clock) {
        this.matches = matches;
        this.items = items;
        this.visible = visible;
        this.explain = explain;
        this.clock = clock;
    }

    /** @throws ProblemException {@code NOT_FOUND} when the listing is another organisation's */
    public List<MatchedPair> of(Caller caller, ListingKind kind, String listingId) {
        Listing listing = visible.get(caller, kind, listingId);
        return pairs(matches.listOf(kind, listing.id(), SHOWN), caller.organizationId());
    }

    /** Newest matches of the caller's own listings. */
    public Page<MatchedPair> newest(Caller caller, @Nullable String cursor, int size) {
        String organization = caller.requireOrganization();
        Page<Match> page = matches.newestOf(organization, cursor, size);
        return new Page<>(pairs(page.items(), organization), page.next());
    }

    private List<MatchedPair> pairs(List<Match> found, @Nullable String organizationId) {
        Map<String, MarketItem> demands =
                load(ListingKind.DEMAND, found, match -> match.parties().demandId());
        Map<String, MarketItem> achievements =
                load(ListingKind.ACHIEVEMENT, found, match -> match.parties().achievementId());
        Map<String, ExplainPairs.Asked> asked = explain.asked(demands.values());
        return found.stream()
                .flatMap(match -> pair(
                        match,
                        asked.get(match.parties().demandId()),
                        achievements.get(match.parties().achievementId()),
                        organizationId)
                        .stream())
                .toList();
    }

    private Optional<MatchedPair> pair(
            Match match,
            ExplainPairs.@Nullable Asked asked,
            @Nullable MarketItem achievement,
            @Nullable String organizationId) {
        if (asked == null || achievement == null) {
            return Optional.empty();
        }
        Optional<Side> side = Optional.ofNullable(organizationId).flatMap(match.parties()::sideOf);
        Explanation explanation = explain.explain(asked, achievement, match.content(), LocalTime.today(clock));
        return Optional.of(new MatchedPair(match, asked.demand(), achievement, side, explanation));
    }

    private Map<String, MarketItem> load(ListingKind kind, List<Match> found, Function<Match, String> id) {
        return items.findAll(kind, found.stream().map(id).distinct().toList()).stream()
                .collect(Collectors.toMap(MarketItem::id, Function.identity()));
    }
}
