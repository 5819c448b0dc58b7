package cn.techexchange.registry.registration;

import cn.techexchange.registry.rulepack.RulePack;
import java.util.Optional;

/** Applications about a registered contract that are not decided yet. */
public interface PendingChanges {
    /** @throws cn.techexchange.platform.problem.ProblemException {@code CHANGE_PENDING} */
    void requireNone(String registrationId);

    /** The rules that the change under way is judged by, nothing when none is. */
    Optional<RulePack> judgedBy(String registrationId);

    /** The registration is cancelled: an application for that has found its answer. */
    void cancelled(String registrationId, String accountId);
}
