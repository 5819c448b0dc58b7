package cn.techexchange.market.gaps.web;

import cn.techexchange.market.brokerage.ListingView;
import cn.techexchange.market.gaps.CandidateState;
import cn.techexchange.market.gaps.GapRun;
import cn.techexchange.market.gaps.GapRunState;
import cn.techexchange.market.gaps.ReadGaps;
import cn.techexchange.market.search.ItemNames;
import cn.techexchange.platform.text.PlainText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The map and its candidates as answers. */
final class GapAnswers {
    private GapAnswers() {}

    /** @param asOf null while no map was ever made @param run the last computation */
    @Serdeable
    record GapMapAnswer(@Nullable Instant asOf, @Nullable GapRunAnswer run, List<GapClusterAnswer> clusters) {
        static GapMapAnswer of(ReadGaps.Seen seen, ItemNames names) {
            return new GapMapAnswer(
                    seen.done().map(GapRun::updatedAt).orElse(null),
                    seen.latest().map(GapRunAnswer::of).orElse(null),
                    seen.clusters().stream()
                            .map(cluster -> GapClusterAnswer.of(cluster, names))
                            .toList());
        }
    }

    @Serdeable
    record GapRunAnswer(GapRunState state, int done, int total, Instant startedAt, Instant updatedAt) {
        static GapRunAnswer of(GapRun run) {
            return new GapRunAnswer(run.state(), run.done(), run.total(), run.startedAt(), run.updatedAt());
        }
    }

    /**
     * @param fields zh-CN names, each once
     * @param budgetFen sum of the highest budgets that are stated
     * @param withBudget how many demands state one
     * @param nearest probability of the nearest achievement of all, 0 to 1
     */
    @Serdeable
    record GapClusterAnswer(
            String name,
            List<String> terms,
            List<String> fields,
            long budgetFen,
            int withBudget,
            double nearest,
            @Nullable String candidateId,
            List<GapDemandAnswer> demands) {
        static GapClusterAnswer of(ReadGaps.SeenCluster cluster, ItemNames names) {
            List<Long> budgets = cluster.members().stream()
                    .map(member -> member.demand().terms().high())
                    .filter(Objects::nonNull)
                    .toList();
            return new GapClusterAnswer(
                    cluster.name(),
                    cluster.terms(),
                    cluster.members().stream()
                            .map(member -> names.field(member.demand()))
                            .filter(field -> !field.isEmpty())
                            .distinct()
                            .sorted()
                            .toList(),
                    budgets.stream().mapToLong(Long::longValue).sum(),
                    budgets.size(),
                    cluster.members().stream()
                            .mapToDouble(member -> member.member().probability())
                            .max()
                            .orElse(0),
                    cluster.candidateId().orElse(null),
                    cluster.members().stream()
                            .map(member -> GapDemandAnswer.of(member, names))
                            .toList());
        }
    }

    /** @param nearest null when there is none, or it is public no more */
    @Serdeable
    record GapDemandAnswer(
            ListingView demand,
            double x,
            double y,
            @Nullable ListingView nearest,
            double probability) {
        static GapDemandAnswer of(ReadGaps.SeenMember seen, ItemNames names) {
            return new GapDemandAnswer(
                    ListingView.of(seen.demand(), names),
                    seen.member().x(),
                    seen.member().y(),
                    seen.nearest().map(item -> ListingView.of(item, names)).orElse(null),
                    seen.member().probability());
        }
    }

    /** @param demands those that are public now @param demandCount of all */
    @Serdeable
    record CandidateAnswer(
            String id,
            String name,
            String reason,
            CandidateState state,
            List<ListingView> demands,
            int demandCount,
            String proposedByName,
            Instant proposedAt,
            String withdrawReason,
            @Nullable Instant withdrawnAt,
            long version) {}

    @Serdeable
    record CandidateRequest(
            @NotBlank @Size(max = 120) @PlainText String name,

            @NotBlank @Size(max = 1000) @PlainText(multiline = true)
            String reason,

            @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 36) String> demandIds) {}

    @Serdeable
    record CandidateWithdrawalRequest(
            @NotBlank @Size(max = 500) @PlainText(multiline = true)
            String reason) {}
}
