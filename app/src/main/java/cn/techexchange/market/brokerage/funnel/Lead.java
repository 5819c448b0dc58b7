package cn.techexchange.market.brokerage.funnel;

import cn.techexchange.market.brokerage.funnel.DealContracts.DealContract;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One pair on its way. A stage counts only when all before it were reached, so that the stages of many pairs are nested.
 *
 * @param reachedAt the moments of the stages reached, in their order
 * @param valueFen of the contract, 0 before one is handed in
 */
public record Lead(Trace.Pair pair, @Nullable String negotiationId, List<Instant> reachedAt, long valueFen) {
    public Lead {
        reachedAt = List.copyOf(reachedAt);
        if (reachedAt.isEmpty() || reachedAt.size() > Stage.values().length) {
            throw new IllegalArgumentException("one to six stages, not " + reachedAt.size());
        }
    }

    static Lead of(Trace trace, Optional<DealContract> contract) {
        var moments = new ArrayList<Optional<Instant>>();
        moments.add(Optional.of(trace.enteredAt()));
        moments.add(Optional.ofNullable(trace.contactedAt()));
        moments.add(Optional.ofNullable(trace.answeredAt()).or(() -> Optional.ofNullable(trace.agreedAt())));
        moments.add(Optional.ofNullable(trace.agreedAt()));
        moments.add(contract.map(DealContract::submittedAt));
        moments.add(contract.flatMap(known -> Optional.ofNullable(known.registeredAt())));
        List<Instant> reached = moments.stream()
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList();
        long value = reached.size() > Stage.SUBMITTED.ordinal()
                ? contract.map(DealContract::transactionValueFen).orElse(0L)
                : 0;
        return new Lead(trace.pair(), trace.negotiationId(), reached, value);
    }

    public boolean hasReached(Stage stage) {
        return stage.ordinal() < reachedAt.size();
    }

    public Stage stage() {
        return Stage.values()[reachedAt.size() - 1];
    }

    /** Days from the stage before; a date that was entered for an earlier day counts as none. */
    Duration since(Stage stage) {
        Duration between = Duration.between(reachedAt.get(stage.ordinal() - 1), reachedAt.get(stage.ordinal()));
        return between.isNegative() ? Duration.ZERO : between;
    }

    /** Of two ways of the same pair the one that came further; of equal ones that which was there first. */
    Lead further(Lead other) {
        int order = Integer.compare(reachedAt.size(), other.reachedAt.size());
        if (order == 0) {
            return reachedAt.getLast().isAfter(other.reachedAt.getLast()) ? other : this;
        }
        return order > 0 ? this : other;
    }
}
