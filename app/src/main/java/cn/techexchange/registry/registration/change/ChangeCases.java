package cn.techexchange.registry.registration.change;

import cn.techexchange.registry.registration.CaseKeeper;
import cn.techexchange.registry.registration.CaseRef.CaseKind;
import cn.techexchange.registry.registration.ReviewCase;
import jakarta.inject.Singleton;
import java.util.List;

/** Changes as cases of the desk. */
@Singleton
final class ChangeCases implements CaseKeeper {
    private final Changes changes;

    ChangeCases(Changes changes) {
        this.changes = changes;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.CHANGE;
    }

    @Override
    public Change get(String id) {
        return changes.get(id);
    }

    @Override
    public Change lock(String id) {
        return changes.lock(id);
    }

    @Override
    public Change update(ReviewCase<?> changed) {
        return changes.update((Change) changed);
    }

    @Override
    public List<Change> running(String after, int limit) {
        return changes.running(after, limit);
    }

    @Override
    public String question(String id) {
        return changes.steps(id).stream()
                .filter(step -> step.state() == ChangeState.EXPERT_REVIEW)
                .map(ChangeStep::note)
                .findFirst()
                .orElse("");
    }
}
