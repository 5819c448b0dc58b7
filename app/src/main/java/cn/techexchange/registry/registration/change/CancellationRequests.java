package cn.techexchange.registry.registration.change;

import java.util.List;
import java.util.Optional;

/** Applications for cancellation. */
public interface CancellationRequests {
    Optional<CancellationRequest> findOpen(String registrationId);

    /** The newest of a registration. */
    Optional<CancellationRequest> findLast(String registrationId);

    /** Those not answered, oldest first, at most 200. */
    List<CancellationRequest> listOpen();

    /** @throws cn.techexchange.platform.problem.ProblemException {@code CANCELLATION_ALREADY_REQUESTED} */
    CancellationRequest add(CancellationRequest request);

    CancellationRequest update(CancellationRequest request);
}
