package cn.techexchange.registry.contract;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.RequireVerified;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Begins a contract that was agreed on outside the platform; its drafter's organisation registers it. */
@Singleton
public class DraftContract {
    private final RequireVerified requireVerified;
    private final Contracts contracts;
    private final Audit audit;
    private final Clock clock;

    DraftContract(RequireVerified requireVerified, Contracts contracts, Audit audit, Clock clock) {
        this.requireVerified = requireVerified;
        this.contracts = contracts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The drafter's own organisation stands in the form already: as seller, or as buyer of imported technology.
     *
     * @throws ProblemException {@code ORGANIZATION_NOT_VERIFIED}, {@code NOT_PERMITTED}
     */
    @Transactional
    public Contract byHand(Caller caller, String projectName, boolean importedTechnology) {
        Organization own = requireVerified.organizationOf(caller);
        var role = importedTechnology ? ContractParty.PartyRole.BUYER : ContractParty.PartyRole.SELLER;
        var subject = new ContractSubject(projectName, null, "", "", "", "", "", "", "", importedTechnology, null);
        ContractForm form = new ContractForm(
                subject,
                ContractTerm.EMPTY,
                List.of(Parties.of(role, own)),
                ContractPayment.EMPTY,
                Worksheet.EMPTY,
                ContractContents.EMPTY,
                List.of(),
                List.of());
        Contract drafted = contracts.add(Contract.draft(
                Ids.next(), own.id(), caller.accountId(), ContractOrigin.BY_HAND, form, LocalTime.now(clock)));
        audit.record(caller.actor(), "CONTRACT_DRAFTED", new Audit.Subject("contract", drafted.id()), "起草合同登记表");
        return drafted;
    }
}
