package cn.techexchange.market.gaps;

import cn.techexchange.market.gaps.GapMap.GapCluster;
import cn.techexchange.market.gaps.GapMap.GapMember;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The latest map against what is public now. */
@Singleton
public final class ReadGaps {
    private final GapRuns runs;
    private final MarketItems items;
    private final ChallengeCandidates candidates;

    ReadGaps(GapRuns runs, MarketItems items, ChallengeCandidates candidates) {
        this.runs = runs;
        this.items = items;
        this.candidates = candidates;
    }

    /** @param done the computation that the clusters are from @param latest the last one, which may be under way */
    public record Seen(Optional<GapRun> done, Optional<GapRun> latest, List<SeenCluster> clusters) {}

    /** @param candidateId of an open candidate that one of the demands is in */
    public record SeenCluster(List<String> terms, List<SeenMember> members, Optional<String> candidateId) {
        /** The telling terms, or the first demand's title where there are none. */
        public String name() {
            return terms.isEmpty() ? members.getFirst().demand().title() : String.join("、", terms);
        }
    }

    public record SeenMember(GapMember member, MarketItem demand, Optional<MarketItem> nearest) {}

    public Seen read() {
        Optional<GapRun> done = runs.findLatestDone();
        GapMap map = done.map(GapRun::id).map(runs::mapOf).orElse(GapMap.EMPTY);
        List<GapMember> members = map.clusters().stream()
                .flatMap(cluster -> cluster.members().stream())
                .toList();
        Map<String, MarketItem> demands = items.byId(ListingKind.DEMAND, members, GapMember::demandId);
        Map<String, MarketItem> achievements = items.byId(ListingKind.ACHIEVEMENT, members, GapMember::nearestId);
        Map<String, String> open = candidates.openOf(demands.keySet());
        List<SeenCluster> clusters = map.clusters().stream()
                .map(cluster -> seen(cluster, demands, achievements, open))
                .filter(cluster -> !cluster.members().isEmpty())
                .toList();
        return new Seen(done, runs.findLatest(), clusters);
    }

    private static SeenCluster seen(
            GapCluster cluster,
            Map<String, MarketItem> demands,
            Map<String, MarketItem> achievements,
            Map<String, String> open) {
        List<SeenMember> members = cluster.members().stream()
                .flatMap(member -> Optional.ofNullable(demands.get(member.demandId()))
                        .map(demand -> new SeenMember(
                                member,
                                demand,
                                Optional.ofNullable(member.nearestId()).map(achievements::get)))
                        .stream())
                .toList();
        Optional<String> candidate = members.stream()
                .map(member -> open.get(member.demand().id()))
                .filter(Objects::nonNull)
                .findFirst();
        return new SeenCluster(cluster.terms(), members, candidate);
    }
}
