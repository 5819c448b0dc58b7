package cn.techexchange.registry.registration.expert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The experts asked about cases, and their opinions. */
public interface Experts {
    Optional<Assignment> find(String caseId, String accountId);

    /** In the order they were asked, at most 50. */
    List<Assignment> listOf(String caseId);

    /** All of one expert, newest case first, at most 200. */
    List<Assignment> listOfExpert(String accountId);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code EXPERT_ALREADY_ASSIGNED} */
    void add(Assignment assignment);

    /** Keeps the declaration. */
    void declare(Assignment assignment);

    /** Keeps that the expert is out. */
    void recuse(Assignment assignment, Instant at);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code OPINION_LOCKED} for a second one of a submission */
    void add(Opinion opinion);

    /** In the order they were given, on every submission. */
    List<Opinion> opinions(String caseId);
}
