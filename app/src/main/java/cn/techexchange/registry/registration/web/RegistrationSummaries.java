package cn.techexchange.registry.registration.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.registry.registration.Filing;
import cn.techexchange.registry.registration.NationalNumber;
import cn.techexchange.registry.registration.NextMove;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RunningClock;
import cn.techexchange.registry.registration.Taken;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RegistrationSummary;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of lists, the registrants' names read at once. */
@Singleton
final class RegistrationSummaries {
    private final Organizations organizations;
    private final Accounts accounts;
    private final RunningClock clock;

    RegistrationSummaries(Organizations organizations, Accounts accounts, RunningClock clock) {
        this.organizations = organizations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** As applicants see them: nobody of the desk is named. */
    List<RegistrationSummary> of(List<Registration> registrations) {
        Map<String, Organization> registrants = registrants(registrations);
        return registrations.stream()
                .map(registration -> of(registration, registrantOf(registration, registrants), null, false))
                .toList();
    }

    RegistrationSummary of(Registration registration) {
        return of(List.of(registration)).getFirst();
    }

    /** As the desk sees them: with who has taken each. */
    List<RegistrationSummary> forDesk(Caller caller, List<Registration> registrations) {
        Map<String, Organization> registrants = registrants(registrations);
        Map<String, String> names = handlers(registrations);
        return registrations.stream()
                .map(registration -> {
                    Taken taken = registration.review().taken();
                    String handler = taken == null ? null : names.getOrDefault(taken.accountId(), "已停用账号");
                    boolean mine = taken != null && taken.accountId().equals(caller.accountId());
                    return of(registration, registrantOf(registration, registrants), handler, mine);
                })
                .toList();
    }

    private Map<String, String> handlers(List<Registration> registrations) {
        Set<String> ids = registrations.stream()
                .map(registration -> registration.review().taken())
                .filter(Objects::nonNull)
                .map(Taken::accountId)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : accounts.findAll(ids).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    private Map<String, Organization> registrants(List<Registration> registrations) {
        List<String> ids = registrations.stream()
                .map(registration -> registration.filing().registrantId())
                .distinct()
                .toList();
        return organizations.findAll(ids).stream().collect(Collectors.toMap(Organization::id, Function.identity()));
    }

    private static Organization registrantOf(Registration registration, Map<String, Organization> registrants) {
        return Objects.requireNonNull(registrants.get(registration.filing().registrantId()));
    }

    private RegistrationSummary of(
            Registration registration, Organization registrant, @Nullable String handler, boolean mine) {
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
                clock.dueOn(registration).orElse(null),
                clock.daysLeft(registration).orElse(null),
                number == null ? null : number.value(),
                handler,
                mine,
                registrant.demo());
    }
}
