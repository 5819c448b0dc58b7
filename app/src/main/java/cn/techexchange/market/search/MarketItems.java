package cn.techexchange.market.search;

import cn.techexchange.market.achievement.ListedAchievements;
import cn.techexchange.market.demand.ListedDemands;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.PublicListings;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is public now, from the system of record. Nothing confidential, secret or unlisted ever comes out of here. */
@Singleton
public final class MarketItems {
    private final PublicListings listings;
    private final ListedAchievements achievements;
    private final ListedDemands demands;
    private final AchievementItem achievement;
    private final DemandItem demand;

    MarketItems(
            PublicListings listings,
            ListedAchievements achievements,
            ListedDemands demands,
            AchievementItem achievement,
            DemandItem demand) {
        this.listings = listings;
        this.achievements = achievements;
        this.demands = demands;
        this.achievement = achievement;
        this.demand = demand;
    }

    public Optional<MarketItem> find(ListingKind kind, String id) {
        return findAll(kind, List.of(id)).stream().findFirst();
    }

    /** In no particular order; ids that are not public are left out. */
    public List<MarketItem> findAll(ListingKind kind, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return switch (kind) {
            case ACHIEVEMENT ->
                achievements.find(ids).stream().map(achievement::of).toList();
            case DEMAND -> demands.find(ids).stream().map(demand::of).toList();
        };
    }

    /**
     * By id the listings that others speak of; those that are not public are left out.
     *
     * @param id of the listing that one speaks of; null for one that speaks of none
     */
    public <T> Map<String, MarketItem> byId(ListingKind kind, Collection<T> others, Function<T, @Nullable String> id) {
        List<String> ids =
                others.stream().map(id).filter(Objects::nonNull).distinct().toList();
        return findAll(kind, ids).stream().collect(Collectors.toMap(MarketItem::id, Function.identity()));
    }

    /**
     * By id the listings of either kind that others speak of; those that are not public are left out.
     *
     * @param kind of the listing that one speaks of
     */
    public <T> Map<String, MarketItem> byId(
            Collection<T> others, Function<T, ListingKind> kind, Function<T, @Nullable String> id) {
        var found = new HashMap<String, MarketItem>();
        others.stream()
                .collect(Collectors.groupingBy(kind))
                .forEach((each, ofKind) -> found.putAll(byId(each, ofKind, id)));
        return found;
    }

    /** In the order of ids, from the one after {@code id}; an empty id begins. */
    public List<MarketItem> pageAfter(ListingKind kind, String id, int limit) {
        return switch (kind) {
            case ACHIEVEMENT ->
                achievements.pageAfter(id, limit).stream().map(achievement::of).toList();
            case DEMAND -> demands.pageAfter(id, limit).stream().map(demand::of).toList();
        };
    }

    /** By the moment of publication, newest first: the index knows the day only. */
    public List<MarketItem> newest(ListingKind kind, int limit) {
        List<String> ids = listings.newest(kind, limit);
        return findAll(kind, ids).stream()
                .sorted(Comparator.comparingInt(item -> ids.indexOf(item.id())))
                .toList();
    }

    /** Newest first: the database's stand-in for search. */
    List<MarketItem> findByTitle(ListingKind kind, String text, int limit) {
        return switch (kind) {
            case ACHIEVEMENT ->
                achievements.findByTitle(text, limit).stream()
                        .map(achievement::of)
                        .toList();
            case DEMAND ->
                demands.findByTitle(text, limit).stream().map(demand::of).toList();
        };
    }

    public long count(ListingKind kind) {
        return switch (kind) {
            case ACHIEVEMENT -> achievements.count();
            case DEMAND -> demands.count();
        };
    }
}
