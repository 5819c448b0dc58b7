package cn.techexchange.registry.contract;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.Set;

/** Who may see and who may change a contract. */
@Singleton
public final class ContractAccess {
    private static final Set<Role> DESK =
            Set.of(Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.ADMINISTRATOR, Role.AUDITOR);
    private final Contracts contracts;
    private final Submissions submissions;

    ContractAccess(Contracts contracts, Submissions submissions) {
        this.contracts = contracts;
        this.submissions = submissions;
    }

    /**
     * A contract for a party to it, or for the registration desk as it was last submitted.
     *
     * @throws ProblemException {@code NOT_FOUND} for everybody else
     */
    public Contract readable(Caller caller, String contractId) {
        Contract contract = contracts.find(contractId).orElseThrow(ContractAccess::notFound);
        if (isReader(caller, contract)) {
            return contract;
        }
        if (isDesk(caller, contract)) {
            // While a supplement or a change is open, the working copy is its registrant's own.
            return contract.as(submissions.get(contractId, contract.submissions()));
        }
        throw notFound();
    }

    private static ProblemException notFound() {
        return ProblemException.notFound("合同");
    }

    /**
     * A contract for its registrant.
     *
     * @throws ProblemException {@code NOT_THE_REGISTRANT} for those who may only read it, {@code NOT_FOUND} for others
     */
    public Contract own(Caller caller, String contractId) {
        Contract contract = readable(caller, contractId);
        if (!contract.registrantId().equals(caller.organizationId())) {
            throw new ProblemException(ContractProblem.NOT_THE_REGISTRANT, "合同由登记申请方填写和提交，您可以查看，不能修改。");
        }
        return contract;
    }

    private static boolean isReader(Caller caller, Contract contract) {
        return caller.organizationId() != null && contract.readers().contains(caller.organizationId());
    }

    private static boolean isDesk(Caller caller, Contract contract) {
        return contract.submissions() > 0 && caller.roles().stream().anyMatch(DESK::contains);
    }
}
