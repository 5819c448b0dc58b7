package cn.techexchange.market.search;

import cn.techexchange.market.achievement.ListedAchievements;
import cn.techexchange.market.demand.ListedDemands;
import cn.techexchange.market.listing.ListingKind;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What is public now, from the system of record. Nothing confidential, secret or unlisted ever comes out of here. */
@Singleton
public final class MarketItems {
    private final ListedAchievements achievements;
    private final ListedDemands demands;
    private final AchievementItem achievement;
    private final DemandItem demand;

    MarketItems(
            ListedAchievements achievements, ListedDemands demands, AchievementItem achievement, DemandItem demand) {
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

    /** In the order of ids, from the one after {@code id}; an empty id begins. */
    public List<MarketItem> pageAfter(ListingKind kind, String id, int limit) {
        return switch (kind) {
            case ACHIEVEMENT ->
                achievements.pageAfter(id, limit).stream().map(achievement::of).toList();
            case DEMAND -> demands.pageAfter(id, limit).stream().map(demand::of).toList();
        };
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
