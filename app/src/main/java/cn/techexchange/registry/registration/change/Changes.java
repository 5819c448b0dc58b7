package cn.techexchange.registry.registration.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The changes of registered contracts. */
public interface Changes {
    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    Change get(String id);

    /** Like {@link #get}, and keeps every other writer from it until the transaction ends. */
    Change lock(String id);

    /** The one that is not decided yet. */
    Optional<Change> findOpen(String registrationId);

    /** Newest first, at most 100. */
    List<Change> listOf(String registrationId);

    /** In the order of their requests. @param after id of the last one of the page before, null for the first */
    List<Change> queue(Set<ChangeState> states, @Nullable String after, int limit);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code CHANGE_PENDING} when one is open already */
    Change add(Change change);

    /** Fails with 412 at the edge when somebody else was faster. */
    Change update(Change change);
}
