package cn.techexchange.indicator.facts;

import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.Submissions;
import cn.techexchange.registry.registration.Filing;
import cn.techexchange.registry.registration.Registration;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** Describes a registered contract as it was filed. */
@Singleton
final class Description {
    private final Submissions submissions;
    private final Organizations organizations;

    Description(Submissions submissions, Organizations organizations) {
        this.submissions = submissions;
        this.organizations = organizations;
    }

    RegistrationFact.Described of(Registration registration) {
        Filing filing = registration.filing();
        ContractForm form =
                submissions.get(filing.contractId(), filing.submission()).form();
        return new RegistrationFact.Described(
                registration.reference(),
                filing.projectName(),
                names(form, ContractParty.PartyRole.SELLER),
                names(form, ContractParty.PartyRole.BUYER),
                filing.kind(),
                form.subject().technologyField(),
                form.subject().industry(),
                organizations.get(filing.registrantId()).demo());
    }

    /** At most as many characters as the column holds; a contract of many parties is shortened. */
    private static String names(ContractForm form, ContractParty.PartyRole role) {
        String names = form.parties(role).map(ContractParty::name).collect(Collectors.joining("、"));
        return names.length() <= 200 ? names : names.substring(0, 199) + "…";
    }
}
