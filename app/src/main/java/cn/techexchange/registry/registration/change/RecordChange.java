package cn.techexchange.registry.registration.change;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.Recusal;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.TellApplicant;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps a change's move whole: history, audit trail and note to the applicant in the move's own transaction. */
@Singleton
class RecordChange {
    private final Changes changes;
    private final Registrations registrations;
    private final TellApplicant tell;
    private final Audit audit;
    private final Clock clock;

    RecordChange(Changes changes, Registrations registrations, TellApplicant tell, Audit audit, Clock clock) {
        this.changes = changes;
        this.registrations = registrations;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param moved as it is stored after the move
     * @param note what the person wrote to it, empty if nothing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Change record(Change moved, ChangeEvent event, Caller caller, Role by, String note) {
        var step = new ChangeStep(moved.state(), LocalTime.now(clock), by, caller.accountId(), note);
        changes.addStep(moved.id(), step);
        var subject = new Audit.Subject("registration", moved.registrationId());
        audit.record(caller.actor(), "CHANGE_" + event, subject, event.title());
        event.told()
                .ifPresent(what -> tell.step(
                        registrations.get(moved.registrationId()),
                        what,
                        "变更申请",
                        NextChangeMove.of(moved.state()),
                        event.isAnswer() ? note : ""));
        return moved;
    }

    /** An expert is out because the own organisation has become a party. */
    @Transactional(Transactional.TxType.MANDATORY)
    void recused(Change waiting, String expertId) {
        changes.addStep(
                waiting.id(),
                new ChangeStep(waiting.state(), LocalTime.now(clock), Role.EXPERT, expertId, Recusal.NOTE));
        var subject = new Audit.Subject("registration", waiting.registrationId());
        audit.record(Actor.PLATFORM, "EXPERT_RECUSED", subject, Recusal.NOTE);
    }
}
