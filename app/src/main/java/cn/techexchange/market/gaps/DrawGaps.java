package cn.techexchange.market.gaps;

import cn.techexchange.market.gaps.GapMap.GapCluster;
import cn.techexchange.market.gaps.GapMap.GapMember;
import cn.techexchange.market.matching.NearestSupply.Near;
import java.util.Comparator;
import java.util.List;

/** Makes a map out of demands; a pure function of them, whatever their order. */
final class DrawGaps {
    /** Two groups are one while their members are as alike as this on average; see docs/decisions/0050. */
    static final double LEAST_LIKENESS = 0.65;

    private DrawGaps() {}

    static GapMap of(List<GapInput> given) {
        List<GapInput> inputs = given.stream()
                .sorted(Comparator.comparing(input -> input.demand().id()))
                .toList();
        List<float[]> vectors = inputs.stream().map(GapInput::vector).toList();
        List<FlatView.Point> points = FlatView.of(vectors);
        var telling = new TellingTerms(inputs.stream().map(GapInput::terms).toList());
        return new GapMap(AverageLinkage.of(vectors, LEAST_LIKENESS).stream()
                .map(group -> new GapCluster(
                        telling.of(group),
                        group.stream()
                                .map(index -> member(inputs.get(index), points.get(index)))
                                .toList()))
                .sorted(Comparator.comparingInt(
                                (GapCluster cluster) -> cluster.members().size())
                        .reversed()
                        .thenComparing(cluster -> cluster.members().getFirst().demandId()))
                .toList());
    }

    private static GapMember member(GapInput input, FlatView.Point point) {
        return new GapMember(
                input.demand().id(),
                point.x(),
                point.y(),
                input.nearest().map(Near::achievementId).orElse(null),
                input.nearest().map(Near::probability).orElse(0.0));
    }
}
