package cn.techexchange.registry.registration.web;

import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.registry.registration.Filing;
import cn.techexchange.registry.registration.NationalNumber;
import cn.techexchange.registry.registration.NextMove;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RunningClock;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RegistrationSummary;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows of lists, the registrants' names read at once. */
@Singleton
final class RegistrationSummaries {
    private final Organizations organizations;
    private final RunningClock clock;

    RegistrationSummaries(Organizations organizations, RunningClock clock) {
        this.organizations = organizations;
        this.clock = clock;
    }

    List<RegistrationSummary> of(List<Registration> registrations) {
        List<String> ids = registrations.stream()
                .map(registration -> registration.filing().registrantId())
                .distinct()
                .toList();
        Map<String, Organization> registrants =
                organizations.findAll(ids).stream().collect(Collectors.toMap(Organization::id, Function.identity()));
        return registrations.stream()
                .map(registration -> of(
                        registration,
                        Objects.requireNonNull(
                                registrants.get(registration.filing().registrantId()))))
                .toList();
    }

    RegistrationSummary of(Registration registration) {
        return of(registration, organizations.get(registration.filing().registrantId()));
    }

    private RegistrationSummary of(Registration registration, Organization registrant) {
        Filing filing = registration.filing();
        NationalNumber number = registration.outcome().nationalNumber();
        return new RegistrationSummary(
                registration.id(),
                registration.reference(),
                filing.contractId(),
                filing.projectName(),
                filing.kind(),
                registrant.name(),
                filing.transactionValueFen(),
                filing.technologyValueFen(),
                registration.state().name(),
                NextMove.of(registration.state()).holder(),
                registration.submittedAt(),
                registration.clock().dueOn(),
                clock.daysLeft(registration).orElse(null),
                number == null ? null : number.value(),
                registrant.demo());
    }
}
