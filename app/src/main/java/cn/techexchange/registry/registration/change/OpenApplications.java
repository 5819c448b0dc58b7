package cn.techexchange.registry.registration.change;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.PendingChanges;
import cn.techexchange.registry.registration.RegistrationProblem;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Tells the moves that end a registration what is still open about it. */
@Singleton
final class OpenApplications implements PendingChanges {
    private final Changes changes;
    private final CancellationRequests requests;
    private final Clock clock;

    OpenApplications(Changes changes, CancellationRequests requests, Clock clock) {
        this.changes = changes;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public void requireNone(String registrationId) {
        if (changes.findOpen(registrationId).isPresent()) {
            throw new ProblemException(RegistrationProblem.CHANGE_PENDING, "有未办结的变更申请。请先办结变更，再注销或撤销登记。");
        }
    }

    @Override
    public void cancelled(String registrationId, String accountId) {
        requests.findOpen(registrationId)
                .ifPresent(open -> requests.update(open.granted(accountId, LocalTime.now(clock))));
    }
}
