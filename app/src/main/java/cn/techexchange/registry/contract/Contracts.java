package cn.techexchange.registry.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The contracts on the platform. */
public interface Contracts {
    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    Contract get(String id);

    Optional<Contract> find(String id);

    Optional<Contract> findByNegotiation(String negotiationId);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code CONTRACT_ALREADY_DRAFTED} for a second one of a negotiation */
    Contract add(Contract contract);

    /** Fails with 412 at the edge when somebody else was faster. */
    Contract update(Contract contract);

    /**
     * Newest first, at most {@code limit}, only what the organisation may read.
     *
     * @param states those wanted, all when empty
     * @param before id of the last contract of the page before, exclusive; null for the first page
     */
    List<Contract> listReadableBy(
            String organizationId,
            Set<ContractState> states,
            @org.jspecify.annotations.Nullable String before,
            int limit);

    /** Other contracts, not closed, with a file of the same bytes or the same text. */
    List<Contract> findSharingDocument(Contract contract);

    /** Other contracts, not closed, of the same two or more credit codes, project name and sum. */
    List<Contract> findSameDeal(Contract contract);
}
