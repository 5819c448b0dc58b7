package cn.techexchange.registry.registration.expert.web;

import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.Submission;
import cn.techexchange.registry.contract.Submissions;
import cn.techexchange.registry.registration.Filing;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RegistrationState;
import cn.techexchange.registry.registration.RegistrationStep;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.RunningClock;
import cn.techexchange.registry.registration.expert.ReadExpertCases.ExpertCase;
import cn.techexchange.registry.registration.expert.web.ExpertAnswers.ExpertCaseSummary;
import cn.techexchange.registry.registration.expert.web.ExpertAnswers.ExpertCaseView;
import cn.techexchange.registry.registration.expert.web.ExpertAnswers.OpinionView;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows a case to its expert: names before the declaration, the material after it. */
@Singleton
final class ExpertViews {
    private final Organizations organizations;
    private final Submissions submissions;
    private final Registrations registrations;
    private final RunningClock clock;

    ExpertViews(Organizations organizations, Submissions submissions, Registrations registrations, RunningClock clock) {
        this.organizations = organizations;
        this.submissions = submissions;
        this.registrations = registrations;
        this.clock = clock;
    }

    ExpertCaseSummary summary(ExpertCase own) {
        Registration registration = own.registration();
        Organization registrant = organizations.get(registration.filing().registrantId());
        return new ExpertCaseSummary(
                registration.id(),
                registration.reference(),
                registration.filing().projectName(),
                registrant.name(),
                standing(own),
                clock.dueOn(registration).orElse(null),
                clock.daysLeft(registration).orElse(null),
                registrant.demo());
    }

    ExpertCaseView view(ExpertCase own) {
        Filing filing = own.registration().filing();
        Submission submission = submissions.get(filing.contractId(), filing.submission());
        boolean free = own.assignment().isFree();
        return new ExpertCaseView(
                summary(own),
                filing.kind(),
                filing.transactionValueFen(),
                filing.technologyValueFen(),
                question(own.registration()),
                submission.form().parties().stream().map(ContractParty::name).toList(),
                filing.submission(),
                free ? submission.form() : null,
                free ? submission.documents() : List.of(),
                own.opinion().map(OpinionView::of).orElse(null));
    }

    /** What the second reviewer wrote when asking. */
    private String question(Registration registration) {
        return registrations.steps(registration.id()).stream()
                .filter(step -> step.state() == RegistrationState.EXPERT_REVIEW)
                .map(RegistrationStep::note)
                .findFirst()
                .orElse("");
    }

    private static String standing(ExpertCase own) {
        if (own.assignment().declaration() == null) {
            return own.registration().state() == RegistrationState.EXPERT_REVIEW ? "TO_DECLARE" : "OVER";
        }
        if (!own.assignment().isFree()) {
            return "CONFLICTED";
        }
        if (own.opinion().isPresent()) {
            return "GIVEN";
        }
        return own.registration().state() == RegistrationState.EXPERT_REVIEW ? "TO_JUDGE" : "OVER";
    }
}
