package cn.techexchange.demo;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.registry.contract.Contracts;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.ResubmitRegistration;
import cn.techexchange.registry.registration.SubmitRegistration;
import cn.techexchange.registry.registration.Target;
import jakarta.inject.Singleton;

/** What a registrant does at the desk. */
@Singleton
final class ApplicantMoves {
    private final ContractMoves contractMoves;
    private final Contracts contracts;
    private final Registrations registrations;
    private final SubmitRegistration submitRegistration;
    private final ResubmitRegistration resubmitRegistration;

    ApplicantMoves(
            ContractMoves contractMoves,
            Contracts contracts,
            Registrations registrations,
            SubmitRegistration submitRegistration,
            ResubmitRegistration resubmitRegistration) {
        this.contractMoves = contractMoves;
        this.contracts = contracts;
        this.registrations = registrations;
        this.submitRegistration = submitRegistration;
        this.resubmitRegistration = resubmitRegistration;
    }

    String draft(Caller seller, DemoContract demo, Done done) {
        return contractMoves.draft(seller, demo, done);
    }

    String submit(Caller seller, String contractId) {
        long version = contracts.get(contractId).requireVersion();
        return submitRegistration.submit(seller, contractId, version).id();
    }

    String resubmit(Caller seller, Target target) {
        return resubmitRegistration.resubmit(seller, target).id();
    }

    /** A registration at the version that is there. */
    Target target(String registrationId) {
        return new Target(registrationId, registrations.get(registrationId).requireVersion());
    }
}
