package cn.techexchange.registry.contract;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.organization.CreditCode;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Keeps what the registrant has filled in so far. */
@Singleton
public class SaveContract {
    private final ContractAccess access;
    private final Contracts contracts;
    private final CheckedCodes codes;
    private final Organizations organizations;
    private final Audit audit;
    private final Clock clock;

    SaveContract(
            ContractAccess access,
            Contracts contracts,
            CheckedCodes codes,
            Organizations organizations,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.contracts = contracts;
        this.codes = codes;
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code INVALID_INPUT}, {@code VERSION_CHANGED}, {@code CONTRACT_LOCKED} */
    @Transactional
    public Contract save(Caller caller, String contractId, long expectedVersion, ContractForm form) {
        Contract contract = access.own(caller, contractId);
        EntityTag.mustMatch(contract.requireVersion(), expectedVersion);
        Contract saved = contracts.update(contract.fillIn(checked(form), LocalTime.now(clock)));
        audit.record(caller.actor(), "CONTRACT_SAVED", new Audit.Subject("contract", contractId), "保存合同登记表");
        return saved;
    }

    ContractForm checked(ContractForm form) {
        List<FieldError> errors = codes.errors(form);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        if (!form.worksheet().isRepresentable()) {
            throw ProblemException.invalid("worksheet.items", "各项金额合计超出可登记的上限，请核对单位是否为元。");
        }
        return form.withParties(form.parties().stream().map(this::recognized).toList());
    }

    /** A party is the platform's organisation when, and only when, it has its credit code. */
    private ContractParty recognized(ContractParty party) {
        String code = CreditCode.normalize(party.creditCode());
        return CreditCode.isValid(code)
                ? party.ofOrganization(organizations
                        .findByCreditCode(new CreditCode(code))
                        .map(Organization::id)
                        .orElse(null))
                : party.ofOrganization(null);
    }
}
