package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.contract.ContractAccess;
import cn.techexchange.registry.contract.Submission;
import cn.techexchange.registry.contract.SubmitContract;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Applies for the registration of a contract. */
@Singleton
public class SubmitRegistration {
    private final ContractAccess access;
    private final SubmitContract submitContract;
    private final Registrations registrations;
    private final RecordMove recordMove;
    private final Clock clock;

    SubmitRegistration(
            ContractAccess access,
            SubmitContract submitContract,
            Registrations registrations,
            RecordMove recordMove,
            Clock clock) {
        this.access = access;
        this.submitContract = submitContract;
        this.registrations = registrations;
        this.recordMove = recordMove;
        this.clock = clock;
    }

    /**
     * @param contractVersion the version of the contract that the applicant has seen
     * @throws cn.techexchange.platform.problem.ProblemException {@code CONTRACT_INCOMPLETE}, {@code
     *     CONTRACT_ALREADY_FILED}, {@code NOT_THE_REGISTRANT}, {@code VERSION_CHANGED}
     */
    @Transactional
    public Registration submit(Caller caller, String contractId, long contractVersion) {
        EntityTag.mustMatch(access.own(caller, contractId).requireVersion(), contractVersion);
        Submission submission = submitContract.submit(caller, contractId);
        Instant now = LocalTime.now(clock);
        String reference = registrations.nextReference(LocalTime.dateOf(now).getYear());
        Filing filing = Filing.of(access.own(caller, contractId), submission);
        Registration added = registrations.add(Registration.submitted(Ids.next(), reference, filing, now));
        return recordMove.record(added, added, new Deed(RegistrationEvent.SUBMITTED, caller, applicant(caller), ""));
    }

    /** The side the applicant's person stands on. */
    public static Role applicant(Caller caller) {
        return caller.has(Role.INSTITUTE_MEMBER) ? Role.INSTITUTE_MEMBER : Role.ENTERPRISE_MEMBER;
    }
}
