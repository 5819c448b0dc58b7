package cn.techexchange.registry.registration.change.db;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.waiting.Waiting;
import cn.techexchange.identity.waiting.WaitingWork;
import cn.techexchange.registry.registration.ReviewStep;
import cn.techexchange.registry.registration.ReviewingPeople;
import cn.techexchange.registry.registration.change.ChangeFilter;
import cn.techexchange.registry.registration.change.Changes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The changes that wait for a reviewer. */
@Singleton
final class WaitingChanges implements WaitingWork {
    private final Changes changes;
    private final ReviewingPeople reviewing;

    WaitingChanges(Changes changes, ReviewingPeople reviewing) {
        this.changes = changes;
        this.reviewing = reviewing;
    }

    @Override
    public List<Waiting> of(Caller caller) {
        return Arrays.stream(ReviewStep.values())
                .filter(step -> caller.has(step.role()))
                .map(step -> new Waiting(
                        step.name() + "_CHANGES", changes.count(ChangeFilter.inbox(step, reviewing.of(caller)))))
                .toList();
    }
}
