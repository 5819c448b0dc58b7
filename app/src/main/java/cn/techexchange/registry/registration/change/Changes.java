package cn.techexchange.registry.registration.change;

import cn.techexchange.registry.registration.QueuePlace;
import java.util.List;
import java.util.Optional;
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

    /** By the time left. @param after the last place of the page before, null for the first page */
    List<Change> queue(ChangeFilter filter, @Nullable QueuePlace after, int limit);

    long count(ChangeFilter filter);

    /** Those under review, in the order of their ids. @param after id of the last one before, empty at the beginning */
    List<Change> running(String after, int limit);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code CHANGE_PENDING} when one is open already */
    Change add(Change change);

    /** Fails with 412 at the edge when somebody else was faster. */
    Change update(Change change);

    void addStep(String id, ChangeStep step);

    /** In the order they were taken. */
    List<ChangeStep> steps(String id);
}
