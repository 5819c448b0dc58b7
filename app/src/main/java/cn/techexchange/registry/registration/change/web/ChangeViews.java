package cn.techexchange.registry.registration.change.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.ReviewingPeople;
import cn.techexchange.registry.registration.RunningClock;
import cn.techexchange.registry.registration.change.CancellationRequest;
import cn.techexchange.registry.registration.change.Change;
import cn.techexchange.registry.registration.change.ChangeState;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.CancellationView;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.ChangeView;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Shows changes and applications with the registration they are about. */
@Singleton
final class ChangeViews {
    private final Registrations registrations;
    private final Organizations organizations;
    private final ReviewingPeople reviewing;
    private final RunningClock clock;

    ChangeViews(
            Registrations registrations, Organizations organizations, ReviewingPeople reviewing, RunningClock clock) {
        this.registrations = registrations;
        this.organizations = organizations;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    ChangeView of(Caller caller, Change change) {
        Registration registration = registrations.get(change.registrationId());
        Organization registrant = organizations.get(registration.filing().registrantId());
        return new ChangeView(
                change.id(),
                registration.id(),
                registration.filing().contractId(),
                registration.reference(),
                registration.filing().projectName(),
                registrant.name(),
                change.state(),
                change.request().reason(),
                change.baseSubmission(),
                change.handedIn().submission(),
                change.request().at(),
                change.handedIn().dueOn(),
                daysLeft(change),
                change.answer().text(),
                change.answer().at(),
                objection(caller, change),
                registrant.demo(),
                change.requireVersion());
    }

    CancellationView of(CancellationRequest request) {
        Registration registration = registrations.get(request.registrationId());
        return new CancellationView(
                registration.id(),
                registration.reference(),
                registration.filing().projectName(),
                request.state(),
                request.request().reason(),
                request.request().at(),
                request.answer(),
                request.answeredAt());
    }

    private @Nullable Integer daysLeft(Change change) {
        LocalDate due = change.handedIn().dueOn();
        return due == null || !change.state().isOpen()
                ? null
                : clock.daysUntil(due).orElse(null);
    }

    private @Nullable String objection(Caller caller, Change change) {
        boolean reviews = caller.has(Role.FIRST_REVIEWER) || caller.has(Role.SECOND_REVIEWER);
        if (!reviews || change.state() == ChangeState.DRAFT || !change.state().isOpen()) {
            return null;
        }
        return change.objection(reviewing.of(caller))
                .map(ProblemException::detail)
                .orElse(null);
    }
}
