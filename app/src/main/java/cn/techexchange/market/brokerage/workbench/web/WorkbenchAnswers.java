package cn.techexchange.market.brokerage.workbench.web;

import cn.techexchange.market.brokerage.ListingView;
import cn.techexchange.market.brokerage.workbench.ListUnmatched;
import cn.techexchange.market.brokerage.workbench.PairOnBench;
import cn.techexchange.market.brokerage.workbench.QuietNegotiation;
import cn.techexchange.market.demand.ClauseLabels;
import cn.techexchange.market.demand.DemandClause;
import cn.techexchange.market.matching.AdviseUnmatched;
import cn.techexchange.market.matching.Finding;
import cn.techexchange.market.negotiation.NegotiationState;
import cn.techexchange.market.search.ItemNames;
import cn.techexchange.platform.time.LocalTime;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The workbench's lists as answers. */
final class WorkbenchAnswers {
    private WorkbenchAnswers() {}

    /** @param days since it was published */
    @Serdeable
    record UnmatchedDemand(ListingView demand, Instant listedAt, long days) {
        static UnmatchedDemand of(ListUnmatched.UnmatchedItem item, ItemNames names, LocalDate today) {
            long days = ChronoUnit.DAYS.between(LocalTime.dateOf(item.since()), today);
            return new UnmatchedDemand(ListingView.of(item.demand(), names), item.since(), days);
        }
    }

    /** @param total of all unmatched demands */
    @Serdeable
    record UnmatchedPage(
            List<UnmatchedDemand> items, @Nullable String next, long total) {}

    /** @param compared how many of the nearest achievements were looked at; 0 while nothing can be said */
    @Serdeable
    record UnmetClauses(int compared, List<UnmetClause> unmet) {
        static UnmetClauses of(AdviseUnmatched.Advised advised) {
            return new UnmetClauses(
                    advised.compared(),
                    advised.unmet().stream().map(UnmetClause::of).toList());
        }
    }

    /** @param kindLabel zh-CN */
    @Serdeable
    record UnmetClause(String kind, String kindLabel, String said) {
        static UnmetClause of(DemandClause clause) {
            return new UnmetClause(clause.kind().name(), ClauseLabels.of(clause.kind()), clause.said());
        }
    }

    /** @param days since the match was first good */
    @Serdeable
    record BenchPair(
            String matchId,
            ListingView demand,
            ListingView achievement,
            int score,
            String reason,
            List<BenchFinding> findings,
            Instant foundAt,
            long days) {
        static BenchPair of(PairOnBench pair, ItemNames names, LocalDate today) {
            return new BenchPair(
                    pair.pair().matchId(),
                    ListingView.of(pair.demand(), names),
                    ListingView.of(pair.achievement(), names),
                    pair.pair().facts().score(),
                    pair.reason(),
                    pair.pair().content().findings().stream()
                            .map(BenchFinding::of)
                            .toList(),
                    pair.pair().foundAt(),
                    ChronoUnit.DAYS.between(LocalTime.dateOf(pair.pair().foundAt()), today));
        }
    }

    @Serdeable
    record BenchFinding(String label, String agreement, String reason) {
        static BenchFinding of(Finding finding) {
            return new BenchFinding(
                    finding.criterion().label(), finding.agreement().name(), finding.reason());
        }
    }

    /** @param days since the last message or move */
    @Serdeable
    record QuietAnswer(String id, String title, NegotiationState state, Instant lastMoveAt, long days) {
        static QuietAnswer of(QuietNegotiation negotiation, LocalDate today) {
            return new QuietAnswer(
                    negotiation.id(),
                    negotiation.title(),
                    negotiation.state(),
                    negotiation.lastMoveAt(),
                    ChronoUnit.DAYS.between(LocalTime.dateOf(negotiation.lastMoveAt()), today));
        }
    }
}
