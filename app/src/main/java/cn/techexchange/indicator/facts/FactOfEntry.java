package cn.techexchange.indicator.facts;

import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.ContractParty.PartyRole;
import cn.techexchange.registry.contract.Submissions;
import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEvent;
import cn.techexchange.registry.registration.Filing;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RegistrationNotice;
import cn.techexchange.registry.registration.Registrations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what one ledger entry changes in the figures: a registration adds, a cancellation takes away what is there. */
@Singleton
final class FactOfEntry {
    private final LedgerEntries entries;
    private final Registrations registrations;
    private final Submissions submissions;
    private final Organizations organizations;
    private final Facts facts;

    FactOfEntry(
            LedgerEntries entries,
            Registrations registrations,
            Submissions submissions,
            Organizations organizations,
            Facts facts) {
        this.entries = entries;
        this.registrations = registrations;
        this.submissions = submissions;
        this.organizations = organizations;
        this.facts = facts;
    }

    RegistrationFact read(RegistrationNotice notice, long sequence) {
        Registration registration = registrations.get(notice.registrationId());
        var entry = entries.find(sequence).orElseThrow();
        RegistrationFact.Described described = describe(registration);
        if (entry.event() == LedgerEvent.CANCELLED) {
            Figure before = facts.totalOf(registration.id());
            return new RegistrationFact(
                    sequence,
                    registration.id(),
                    entry.event().name(),
                    LocalTime.dateOf(entry.at()),
                    described,
                    Math.toIntExact(-before.contracts()),
                    -before.grossFen(),
                    -before.technologyFen());
        }
        Filing filing = registration.filing();
        // The register counts by the day of registration, whatever day the contract was signed.
        LocalDate countedOn =
                Optional.ofNullable(registration.outcome().decidedOn()).orElseGet(() -> LocalTime.dateOf(entry.at()));
        return new RegistrationFact(
                sequence,
                registration.id(),
                entry.event().name(),
                countedOn,
                described,
                1,
                filing.transactionValueFen(),
                filing.technologyValueFen());
    }

    private RegistrationFact.Described describe(Registration registration) {
        Filing filing = registration.filing();
        ContractForm form =
                submissions.get(filing.contractId(), filing.submission()).form();
        boolean demo = organizations
                .find(filing.registrantId())
                .map(Organization::demo)
                .orElse(false);
        return new RegistrationFact.Described(
                registration.reference(),
                filing.projectName(),
                names(form, PartyRole.SELLER),
                names(form, PartyRole.BUYER),
                filing.kind(),
                form.subject().technologyField(),
                form.subject().industry(),
                demo);
    }

    private static String names(ContractForm form, PartyRole role) {
        String names = form.parties(role).map(ContractParty::name).collect(Collectors.joining("、"));
        return names.length() <= 200 ? names : names.substring(0, 200);
    }
}
