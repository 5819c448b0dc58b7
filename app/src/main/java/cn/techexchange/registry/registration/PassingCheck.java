package cn.techexchange.registry.registration;

/** What must be settled before a review is passed. */
public interface PassingCheck {
    /** @throws cn.techexchange.platform.problem.ProblemException {@code FINDINGS_OPEN} naming each finding's field */
    void requireSettled(ReviewCase<?> reviewed);
}
