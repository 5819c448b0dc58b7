package cn.techexchange.market.negotiation.db;

import cn.techexchange.market.negotiation.Negotiation;
import cn.techexchange.market.negotiation.NegotiationProblem;
import cn.techexchange.market.negotiation.NegotiationState;
import cn.techexchange.market.negotiation.Negotiations;
import cn.techexchange.market.negotiation.Side;
import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.sql.UniqueKey;
import cn.techexchange.platform.time.LocalTime;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredNegotiations implements Negotiations {
    private final NegotiationRows rows;
    private final Json json;
    private final Clock clock;

    StoredNegotiations(NegotiationRows rows, Json json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<Negotiation> find(String id) {
        return rows.findById(id).map(row -> row.toNegotiation(json));
    }

    @Override
    public Optional<Negotiation> findRunning(String listingId, String enquirerId) {
        return rows.findByRunningKey(NegotiationRow.runningKey(listingId, enquirerId))
                .map(row -> row.toNegotiation(json));
    }

    @Override
    public Negotiation add(Negotiation negotiation) {
        try {
            return rows.save(NegotiationRow.of(negotiation, json)).toNegotiation(json);
        } catch (DataAccessException e) {
            if (UniqueKey.refused(e, "negotiation_running")) {
                throw new ProblemException(NegotiationProblem.ENQUIRY_ALREADY_OPEN, "您单位的同事刚刚发起了同一对接，请在“对接”中继续。");
            }
            throw e;
        }
    }

    @Override
    public Negotiation update(Negotiation negotiation) {
        return rows.update(NegotiationRow.of(negotiation, json)).toNegotiation(json);
    }

    @Override
    public Page<Negotiation> listOf(
            String organizationId, Set<NegotiationState> states, @Nullable String cursor, int size) {
        return page(rows.listOf(organizationId, names(states), cursor, size + 1), size);
    }

    @Override
    public Page<Negotiation> listSharedWith(
            String accountId, Set<NegotiationState> states, @Nullable String cursor, int size) {
        return page(rows.listSharedWith(accountId, names(states), cursor, size + 1), size);
    }

    private Page<Negotiation> page(List<NegotiationRow> found, int size) {
        return Page.of(found, size, row -> rows.lastMessageId(row.id())).map(row -> row.toNegotiation(json));
    }

    private static List<String> names(Set<NegotiationState> states) {
        return (states.isEmpty() ? Arrays.stream(NegotiationState.values()) : states.stream())
                .map(NegotiationState::name)
                .toList();
    }

    @Override
    public void share(String negotiationId, String brokerAccountId, Side side) {
        rows.share(negotiationId, brokerAccountId, side.name(), LocalTime.now(clock));
    }

    @Override
    public boolean isSharedWith(String negotiationId, String accountId) {
        return rows.countShares(negotiationId, accountId) > 0;
    }
}
