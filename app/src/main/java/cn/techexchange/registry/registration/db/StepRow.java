package cn.techexchange.registry.registration.db;

import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.registration.RegistrationState;
import cn.techexchange.registry.registration.RegistrationStep;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("registration_step")
record StepRow(
        @Id String id,
        String registrationId,
        int position,
        RegistrationState state,
        Instant at,
        Role role,
        String accountId,
        String note) {
    RegistrationStep toStep() {
        return new RegistrationStep(state, at, role, accountId, note);
    }
}
