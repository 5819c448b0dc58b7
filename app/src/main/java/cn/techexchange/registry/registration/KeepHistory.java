package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** What people read of a move: the registration's history, the audit trail, and the note to the applicant. */
@Singleton
class KeepHistory {
    private final Registrations registrations;
    private final TellApplicant tell;
    private final Audit audit;
    private final Clock clock;

    KeepHistory(Registrations registrations, TellApplicant tell, Audit audit, Clock clock) {
        this.registrations = registrations;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void moved(Registration moved, Deed deed, Instant at) {
        if (deed.event() == RegistrationEvent.ACCEPTED) {
            registrations.addStep(moved.id(), step(RegistrationState.ACCEPTED, at, deed));
        }
        if (deed.event() != RegistrationEvent.CORRECTED) {
            registrations.addStep(moved.id(), step(moved.state(), at, deed));
        }
        audit.record(
                deed.caller().actor(),
                "REGISTRATION_" + deed.event().name(),
                subject(moved),
                moved.reference() + " " + deed.event().title());
        String note = deed.event().isAnswer() ? deed.note() : "";
        deed.event().told().ifPresent(what -> tell.step(moved, what, "登记申请", NextMove.of(moved.state()), note));
    }

    /** An expert is out because the own organisation has become a party. */
    @Transactional(Transactional.TxType.MANDATORY)
    void recused(Registration registration, String expertId) {
        var step =
                new RegistrationStep(registration.state(), LocalTime.now(clock), Role.EXPERT, expertId, Recusal.NOTE);
        registrations.addStep(registration.id(), step);
        audit.record(
                Actor.PLATFORM, "EXPERT_RECUSED", subject(registration), registration.reference() + " " + Recusal.NOTE);
    }

    private static Audit.Subject subject(Registration registration) {
        return new Audit.Subject("registration", registration.id());
    }

    private static RegistrationStep step(RegistrationState state, Instant at, Deed deed) {
        return new RegistrationStep(state, at, deed.by(), deed.caller().accountId(), deed.note());
    }
}
