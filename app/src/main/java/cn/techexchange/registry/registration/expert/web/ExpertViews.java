package cn.techexchange.registry.registration.expert.web;

import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.Submission;
import cn.techexchange.registry.contract.Submissions;
import cn.techexchange.registry.registration.Filing;
import cn.techexchange.registry.registration.ReviewCase;
import cn.techexchange.registry.registration.ReviewCases;
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
    private final ReviewCases cases;
    private final RunningClock clock;

    ExpertViews(Organizations organizations, Submissions submissions, ReviewCases cases, RunningClock clock) {
        this.organizations = organizations;
        this.submissions = submissions;
        this.cases = cases;
        this.clock = clock;
    }

    ExpertCaseSummary summary(ExpertCase own) {
        Filing registered = own.registration().filing();
        Organization registrant = organizations.get(registered.registrantId());
        return new ExpertCaseSummary(
                own.judged().ref().id(),
                own.judged().ref().kind(),
                own.registration().reference(),
                registered.projectName(),
                registrant.name(),
                standing(own),
                clock.dueOn(own.judged()).orElse(null),
                clock.daysLeft(own.judged()).orElse(null),
                registrant.demo());
    }

    ExpertCaseView view(ExpertCase own) {
        ReviewCase<?> judged = own.judged();
        Submission submission = submissions.get(own.registration().filing().contractId(), judged.submission());
        boolean free = own.assignment().isFree();
        return new ExpertCaseView(
                summary(own),
                own.registration().filing().kind(),
                judged.transactionValueFen(),
                judged.technologyValueFen(),
                cases.question(judged.ref()),
                submission.form().parties().stream().map(ContractParty::name).toList(),
                judged.submission(),
                free ? submission.form() : null,
                free ? submission.documents() : List.of(),
                own.opinion().map(OpinionView::of).orElse(null));
    }

    private static String standing(ExpertCase own) {
        boolean asked = own.judged().isWithExperts();
        if (own.assignment().recusedAt() != null) {
            return "RECUSED";
        }
        if (own.assignment().declaration() == null) {
            return asked ? "TO_DECLARE" : "OVER";
        }
        if (!own.assignment().isFree()) {
            return "CONFLICTED";
        }
        if (own.opinion().isPresent()) {
            return "GIVEN";
        }
        return asked ? "TO_JUDGE" : "OVER";
    }
}
