package cn.techexchange.market.gaps;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What a computation found, by ids; largest clusters first. */
@Serdeable
public record GapMap(List<GapCluster> clusters) {
    public static final GapMap EMPTY = new GapMap(List.of());

    public GapMap {
        clusters = List.copyOf(clusters);
    }

    /** @param terms the most telling ones, of which the name is made */
    @Serdeable
    public record GapCluster(List<String> terms, List<GapMember> members) {
        public GapCluster {
            terms = List.copyOf(terms);
            members = List.copyOf(members);
        }
    }

    /**
     * A demand on the plane.
     *
     * @param nearestId the achievement that comes nearest, null when there is none
     * @param probability that the two fit
     */
    @Serdeable
    public record GapMember(
            String demandId,
            double x,
            double y,
            @io.micronaut.core.annotation.Nullable String nearestId,
            double probability) {}
}
