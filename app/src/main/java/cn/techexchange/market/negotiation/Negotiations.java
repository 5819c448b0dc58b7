package cn.techexchange.market.negotiation;

import cn.techexchange.platform.page.Page;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All negotiations. */
public interface Negotiations {
    Optional<Negotiation> find(String id);

    /** The one that is still running, or none. */
    Optional<Negotiation> findRunning(String listingId, String enquirerId);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code ENQUIRY_ALREADY_OPEN} while another is running */
    Negotiation add(Negotiation negotiation);

    /** Fails with 412 at the edge when somebody else was faster. */
    Negotiation update(Negotiation negotiation);

    /** Those of an organisation, the one with the newest message first. */
    Page<Negotiation> listOf(String organizationId, Set<NegotiationState> states, @Nullable String cursor, int size);

    /** Those shared with a broker, the one with the newest message first. */
    Page<Negotiation> listSharedWith(String accountId, Set<NegotiationState> states, @Nullable String cursor, int size);

    void share(String negotiationId, String brokerAccountId, Side side);

    boolean isSharedWith(String negotiationId, String accountId);
}
