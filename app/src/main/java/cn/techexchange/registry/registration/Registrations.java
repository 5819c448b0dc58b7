package cn.techexchange.registry.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The registrations on the platform. */
public interface Registrations {
    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    Registration get(String id);

    /** Like {@link #get}, and keeps every other writer from it until the transaction ends. */
    Registration lock(String id);

    Optional<Registration> findByContract(String contractId);

    Optional<Registration> findByReference(String reference);

    /** The next reference of the year; numbers of rolled back transactions are given again, so none is missing. */
    String nextReference(int year);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code CONTRACT_ALREADY_FILED} */
    Registration add(Registration registration);

    /**
     * Fails with 412 at the edge when somebody else was faster.
     *
     * @throws cn.techexchange.platform.problem.ProblemException {@code NATIONAL_NUMBER_TAKEN}
     */
    Registration update(Registration registration);

    void addStep(String id, RegistrationStep step);

    /** In the order they were taken. */
    List<RegistrationStep> steps(String id);

    /** Newest first. @param before id of the last one of the page before, null for the first page */
    List<Registration> listOf(String registrantId, @Nullable String before, int limit);

    /**
     * By the time left, or newest first for what is done.
     *
     * @param after the last place of the page before, null for the first page
     */
    List<Registration> queue(QueueFilter filter, @Nullable QueuePlace after, int limit);

    long count(QueueFilter filter);

    /** All, in the order of their ids. @param after id of the last one before, empty at the beginning */
    List<Registration> listAfter(String after, int limit);

    /** Those under review, in the order of their ids. @param after id of the last one before, empty at the beginning */
    List<Registration> running(String after, int limit);

    Map<RegistrationState, Long> counts();
}
