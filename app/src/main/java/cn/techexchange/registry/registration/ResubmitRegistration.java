package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractAccess;
import cn.techexchange.registry.contract.Submission;
import cn.techexchange.registry.contract.SubmitContract;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Hands the supplemented contract in again; the review goes on where it stopped. */
@Singleton
public class ResubmitRegistration {
    private final ContractAccess access;
    private final SubmitContract submitContract;
    private final Registrations registrations;
    private final RunningClock runningClock;
    private final Recusal recusal;
    private final RecordMove recordMove;

    ResubmitRegistration(
            ContractAccess access,
            SubmitContract submitContract,
            Registrations registrations,
            RunningClock runningClock,
            Recusal recusal,
            RecordMove recordMove) {
        this.access = access;
        this.submitContract = submitContract;
        this.registrations = registrations;
        this.runningClock = runningClock;
        this.recusal = recusal;
        this.recordMove = recordMove;
    }

    /**
     * @throws cn.techexchange.platform.problem.ProblemException {@code REGISTRATION_STATE_FORBIDS}, {@code
     *     CONTRACT_INCOMPLETE}, {@code NOT_THE_REGISTRANT}, {@code VERSION_CHANGED}
     */
    @Transactional
    public Registration resubmit(Caller caller, Target target) {
        Registration current = registrations.lock(target.id());
        Contract contract = access.own(caller, current.filing().contractId());
        EntityTag.mustMatch(current.requireVersion(), target.version());
        if (current.state() != RegistrationState.SUPPLEMENT_REQUESTED) {
            throw current.forbidden();
        }
        Submission submission = submitContract.submit(caller, contract.id());
        Registration moved = current.resubmit(Filing.of(contract, submission), runningClock.restarted(current));
        recusal.recuse(current, moved.partyCodes()).forEach(expert -> recordMove.recused(current, expert));
        var deed = new Deed(RegistrationEvent.RESUBMITTED, caller, SubmitRegistration.applicant(caller), "");
        return recordMove.record(current, registrations.update(moved), deed);
    }
}
