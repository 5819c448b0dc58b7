package cn.techexchange.registry.registration.correction;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.contract.ContractParty.PartyRole;
import cn.techexchange.registry.contract.Submissions;
import cn.techexchange.registry.registration.Filing;
import cn.techexchange.registry.registration.ReadRegistrations;
import cn.techexchange.registry.registration.Registration;
import jakarta.inject.Singleton;
import java.util.Set;

/** The documents behind corrections: the seller's own business, shown to its side, the desk and the auditor only. */
@Singleton
public final class ReadEvidence {
    private static final Set<Role> DESK =
            Set.of(Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.ADMINISTRATOR, Role.AUDITOR);
    private final ReadRegistrations read;
    private final Submissions submissions;
    private final Corrections corrections;

    ReadEvidence(ReadRegistrations read, Submissions submissions, Corrections corrections) {
        this.read = read;
        this.submissions = submissions;
        this.corrections = corrections;
    }

    /**
     * @throws ProblemException {@code NOT_FOUND} for those who may not see the registration, too; {@code
     *     EVIDENCE_OF_THE_SELLER} for its other parties
     */
    public Correction get(Caller caller, String registrationId, String correctionId) {
        Registration registration = read.get(caller, registrationId);
        if (!mayRead(caller, registration)) {
            throw new ProblemException(CorrectionProblem.EVIDENCE_OF_THE_SELLER, "提成和结算的证明文件属于卖方的往来资料，如需查看请与卖方联系。");
        }
        return corrections.listOf(registration.id()).stream()
                .filter(correction -> correction.id().equals(correctionId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("更正记录"));
    }

    public boolean mayRead(Caller caller, Registration registration) {
        return caller.roles().stream().anyMatch(DESK::contains) || isSeller(caller, registration.filing());
    }

    /** The registrant is a seller, or the domestic buyer of imported technology, who answers for the seller. */
    private boolean isSeller(Caller caller, Filing filing) {
        String organization = caller.organizationId();
        return organization != null
                && (organization.equals(filing.registrantId())
                        || submissions.get(filing.contractId(), filing.submission()).form().parties().stream()
                                .anyMatch(party -> party.role() == PartyRole.SELLER
                                        && organization.equals(party.organizationId())));
    }
}
