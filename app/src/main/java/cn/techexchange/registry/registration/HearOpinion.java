package cn.techexchange.registry.registration;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Counts experts' opinions, so that the row itself knows when the second reviewer may conclude. */
@Singleton
public class HearOpinion {
    private final Registrations registrations;

    HearOpinion(Registrations registrations) {
        this.registrations = registrations;
    }

    /** The registration, locked, while it is with experts. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Registration withExperts(String registrationId) {
        Registration registration = registrations.lock(registrationId);
        if (registration.state() != RegistrationState.EXPERT_REVIEW) {
            throw registration.forbidden();
        }
        return registration;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Registration heard(Registration locked) {
        return registrations.update(locked.opinionHeard());
    }
}
