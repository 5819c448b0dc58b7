package cn.techexchange.indicator.facts;

import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.indicator.facts.RegistrationFact.Described;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.ContractParty.PartyRole;
import cn.techexchange.registry.contract.ContractSubject;
import cn.techexchange.registry.contract.Submissions;
import cn.techexchange.registry.registration.Filing;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Registrations;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describes a registered contract as it was submitted; of several sellers or buyers the first named one counts. */
@Singleton
final class Description {
    private final Registrations registrations;
    private final Submissions submissions;
    private final Organizations organizations;

    Description(Registrations registrations, Submissions submissions, Organizations organizations) {
        this.registrations = registrations;
        this.submissions = submissions;
        this.organizations = organizations;
    }

    /** @param submission null for what changes no description: then the last one stays */
    Described of(String registrationId, @Nullable Integer submission, Optional<RegistrationFact> last) {
        if (submission == null && last.isPresent()) {
            return last.get().described();
        }
        Registration registration = registrations.get(registrationId);
        Filing filing = registration.filing();
        int number = Objects.requireNonNullElse(submission, filing.submission());
        ContractForm form = submissions.get(filing.contractId(), number).form();
        return new Described(
                registration.reference(),
                form.subject().projectName(),
                names(form, PartyRole.SELLER),
                names(form, PartyRole.BUYER),
                codes(form),
                organizations.get(filing.registrantId()).demo());
    }

    private static Map<Trait, String> codes(ContractForm form) {
        ContractSubject subject = form.subject();
        var codes = new EnumMap<Trait, String>(Trait.class);
        codes.put(Trait.KIND, Objects.requireNonNull(subject.kind()).name());
        codes.put(Trait.SUB_KIND, subject.kindCode());
        codes.put(Trait.FIELD, subject.technologyField());
        codes.put(Trait.INDUSTRY, subject.industry());
        codes.put(Trait.SECTOR, subject.economicSector());
        codes.put(Trait.IP_KIND, subject.intellectualProperty());
        codes.put(Trait.PLAN, subject.planCategory());
        codes.put(Trait.SELLER_KIND, first(form, PartyRole.SELLER, ContractParty::partyKind));
        codes.put(Trait.BUYER_KIND, first(form, PartyRole.BUYER, ContractParty::partyKind));
        codes.put(Trait.SELLER_REGION, first(form, PartyRole.SELLER, ContractParty::region));
        codes.put(Trait.BUYER_REGION, first(form, PartyRole.BUYER, ContractParty::region));
        codes.put(Trait.PAYMENT_FORM, form.payment().form());
        return codes;
    }

    private static String first(ContractForm form, PartyRole role, Function<ContractParty, String> code) {
        return form.parties(role).findFirst().map(code).orElse("");
    }

    /** At most as many characters as the column holds; a contract of many parties is shortened. */
    private static String names(ContractForm form, PartyRole role) {
        String names = form.parties(role).map(ContractParty::name).collect(Collectors.joining("、"));
        return names.length() <= 200 ? names : names.substring(0, 199) + "…";
    }
}
