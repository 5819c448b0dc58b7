package cn.techexchange.registry.registration.expert;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.contract.ContractDocument;
import cn.techexchange.registry.contract.Submission;
import cn.techexchange.registry.contract.Submissions;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.ReviewCase;
import cn.techexchange.registry.registration.ReviewCases;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What an expert may read: the own cases, and their material once free of conflict. */
@Singleton
public final class ReadExpertCases {
    private final Experts experts;
    private final ReviewCases cases;
    private final Registrations registrations;
    private final Submissions submissions;

    ReadExpertCases(Experts experts, ReviewCases cases, Registrations registrations, Submissions submissions) {
        this.experts = experts;
        this.cases = cases;
        this.registrations = registrations;
        this.submissions = submissions;
    }

    public List<ExpertCase> list(Caller caller) {
        return experts.listOfExpert(caller.accountId()).stream()
                .map(this::expertCase)
                .toList();
    }

    /** @throws ProblemException {@code NOT_FOUND} for those who were not asked */
    public ExpertCase get(Caller caller, String caseId) {
        return experts.find(caseId, caller.accountId())
                .map(this::expertCase)
                .orElseThrow(() -> ProblemException.notFound("评审任务"));
    }

    /** @throws ProblemException {@code DECLARATION_MISSING}, {@code EXPERT_CONFLICTED}, {@code NOT_FOUND} */
    public Submission material(Caller caller, String caseId) {
        ExpertCase own = get(caller, caseId);
        own.assignment().requireFree();
        return submissions.get(
                own.registration().filing().contractId(), own.judged().submission());
    }

    public ContractDocument document(Caller caller, String caseId, String documentId) {
        return material(caller, caseId).document(documentId);
    }

    private ExpertCase expertCase(Assignment assignment) {
        ReviewCase<?> judged = cases.get(assignment.ref());
        Optional<Opinion> own = experts.opinions(assignment.ref().id()).stream()
                .filter(opinion -> opinion.accountId().equals(assignment.accountId())
                        && opinion.submission() == judged.submission())
                .findFirst();
        return new ExpertCase(registrations.get(assignment.registrationId()), judged, assignment, own);
    }

    /**
     * @param registration that the case is about
     * @param judged the registration itself, or a change of it
     * @param opinion the expert's own on the submission as it stands
     */
    public record ExpertCase(
            Registration registration, ReviewCase<?> judged, Assignment assignment, Optional<Opinion> opinion) {}
}
