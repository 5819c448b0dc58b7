package cn.techexchange.registry.registration;

/** Applications about a registered contract that are not decided yet. */
public interface PendingChanges {
    /** @throws cn.techexchange.platform.problem.ProblemException {@code CHANGE_PENDING} */
    void requireNone(String registrationId);

    /** The registration is cancelled: an application for that has found its answer. */
    void cancelled(String registrationId, String accountId);
}
