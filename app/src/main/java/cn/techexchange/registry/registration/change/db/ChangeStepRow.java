package cn.techexchange.registry.registration.change.db;

import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.registration.change.ChangeState;
import cn.techexchange.registry.registration.change.ChangeStep;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("registration_change_step")
record ChangeStepRow(
        @Id String id,
        String changeId,
        int position,
        ChangeState state,
        Instant at,
        Role role,
        String accountId,
        String note) {
    ChangeStep toStep() {
        return new ChangeStep(state, at, role, accountId, note);
    }
}
