package cn.techexchange.registry.registration.change;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.PendingChanges;
import cn.techexchange.registry.registration.RegistrationProblem;
import cn.techexchange.registry.rulepack.PackVersion;
import cn.techexchange.registry.rulepack.RulePack;
import cn.techexchange.registry.rulepack.RulePacks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Tells the moves that end a registration what is still open about it. */
@Singleton
final class OpenApplications implements PendingChanges {
    private final Changes changes;
    private final CancellationRequests requests;
    private final RulePacks packs;
    private final Clock clock;

    OpenApplications(Changes changes, CancellationRequests requests, RulePacks packs, Clock clock) {
        this.changes = changes;
        this.requests = requests;
        this.packs = packs;
        this.clock = clock;
    }

    @Override
    public void requireNone(String registrationId) {
        if (changes.findOpen(registrationId).isPresent()) {
            throw new ProblemException(RegistrationProblem.CHANGE_PENDING, "有未办结的变更申请。请先办结变更，再注销或撤销登记。");
        }
    }

    /** A draft will be judged by the rules of the day on which it is handed in: today's, as far as anybody knows. */
    @Override
    public Optional<RulePack> judgedBy(String registrationId) {
        return changes.findOpen(registrationId).map(open -> {
            PackVersion edition = open.review().rulePack();
            return edition == null ? packs.inForceToday() : packs.get(edition);
        });
    }

    @Override
    public void cancelled(String registrationId, String accountId) {
        requests.findOpen(registrationId)
                .ifPresent(open -> requests.update(open.granted(accountId, LocalTime.now(clock))));
    }
}
