package cn.techexchange.market.matching;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows matches to the owner of a listing and to the bureau. What is no longer public is left out on either side. */
@Singleton
public final class ListMatches {
    private static final int SHOWN = 50;
    private final Matches matches;
    private final MarketItems items;
    private final Listings listings;

    ListMatches(Matches matches, MarketItems items, Listings listings) {
        this.matches = matches;
        this.items = items;
        this.listings = listings;
    }

    /** @throws ProblemException {@code NOT_FOUND} when the listing is another organisation's */
    public List<MatchedPair> of(Caller caller, ListingKind kind, String listingId) {
        Listing listing = listings.find(listingId)
                .filter(found -> found.kind() == kind && maySee(caller, found))
                .orElseThrow(() -> ProblemException.notFound(kind.noun()));
        return pairs(matches.listOf(kind, listing.id(), SHOWN), caller.organizationId());
    }

    /** Newest matches of the caller's own listings. */
    public Page<MatchedPair> newest(Caller caller, @Nullable String cursor, int size) {
        String organization = caller.requireOrganization();
        Page<Match> page = matches.newestOf(organization, cursor, size);
        return new Page<>(pairs(page.items(), organization), page.next());
    }

    private static boolean maySee(Caller caller, Listing listing) {
        return listing.organizationId().equals(caller.organizationId())
                || caller.has(Role.ADMINISTRATOR)
                || caller.has(Role.AUDITOR);
    }

    private List<MatchedPair> pairs(List<Match> found, @Nullable String organizationId) {
        Map<String, MarketItem> demands =
                load(ListingKind.DEMAND, found, match -> match.parties().demandId());
        Map<String, MarketItem> achievements =
                load(ListingKind.ACHIEVEMENT, found, match -> match.parties().achievementId());
        return found.stream()
                .flatMap(match -> pair(match, demands, achievements, organizationId).stream())
                .toList();
    }

    private Map<String, MarketItem> load(ListingKind kind, List<Match> found, Function<Match, String> id) {
        return items.findAll(kind, found.stream().map(id).distinct().toList()).stream()
                .collect(Collectors.toMap(MarketItem::id, Function.identity()));
    }

    private static Optional<MatchedPair> pair(
            Match match,
            Map<String, MarketItem> demands,
            Map<String, MarketItem> achievements,
            @Nullable String organizationId) {
        MarketItem demand = demands.get(match.parties().demandId());
        MarketItem achievement = achievements.get(match.parties().achievementId());
        if (demand == null || achievement == null) {
            return Optional.empty();
        }
        Optional<Side> side = Optional.ofNullable(organizationId).flatMap(match.parties()::sideOf);
        return Optional.of(new MatchedPair(match, demand, achievement, side));
    }
}
