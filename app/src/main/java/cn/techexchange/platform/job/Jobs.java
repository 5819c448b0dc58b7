package cn.techexchange.platform.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All jobs. A lease keeps others from starting what somebody is at; the lock of {@link #lock} is what makes steps
 * exclusive.
 */
public interface Jobs {
    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    Job get(String id);

    /** Unknown ids are left out. */
    List<Job> findAll(List<String> ids);

    /** @param leasedUntil until when only the one who adds it may begin */
    Job add(Job job, Instant leasedUntil);

    /** The job that nobody is at and that waits longest; locked until the transaction ends. */
    Optional<Job> findDue(Instant now);

    /** The same for one job; empty while somebody else has its lease. */
    Optional<Job> findDue(String id, Instant now);

    /** Waits for whoever has it locked. */
    Job lock(String id);

    void update(Job job, Instant leasedUntil);
}
