package cn.techexchange.registry.contract;

import java.util.List;

/** The contracts as they were submitted. */
public interface Submissions {
    /** Keeps one; a second one of the same number fails. */
    void add(Submission submission);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    Submission get(String contractId, int number);

    /** In order of their numbers. */
    List<Submission> list(String contractId);
}
