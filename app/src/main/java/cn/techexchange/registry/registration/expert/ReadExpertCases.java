package cn.techexchange.registry.registration.expert;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.contract.ContractDocument;
import cn.techexchange.registry.contract.Submission;
import cn.techexchange.registry.contract.Submissions;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Registrations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What an expert may read: the own cases, and their material once free of conflict. */
@Singleton
public final class ReadExpertCases {
    private final Experts experts;
    private final Registrations registrations;
    private final Submissions submissions;

    ReadExpertCases(Experts experts, Registrations registrations, Submissions submissions) {
        this.experts = experts;
        this.registrations = registrations;
        this.submissions = submissions;
    }

    public List<ExpertCase> list(Caller caller) {
        return experts.listOfExpert(caller.accountId()).stream()
                .map(this::expertCase)
                .toList();
    }

    /** @throws ProblemException {@code NOT_FOUND} for those who were not asked */
    public ExpertCase get(Caller caller, String registrationId) {
        return experts.find(registrationId, caller.accountId())
                .map(this::expertCase)
                .orElseThrow(() -> ProblemException.notFound("评审任务"));
    }

    /** @throws ProblemException {@code DECLARATION_MISSING}, {@code EXPERT_CONFLICTED}, {@code NOT_FOUND} */
    public Submission material(Caller caller, String registrationId) {
        ExpertCase own = get(caller, registrationId);
        own.assignment().requireFree();
        return submissions.get(
                own.registration().filing().contractId(),
                own.registration().filing().submission());
    }

    public ContractDocument document(Caller caller, String registrationId, String documentId) {
        return material(caller, registrationId).document(documentId);
    }

    private ExpertCase expertCase(Assignment assignment) {
        Registration registration = registrations.get(assignment.registrationId());
        Optional<Opinion> own = experts.opinions(registration.id()).stream()
                .filter(opinion -> opinion.accountId().equals(assignment.accountId())
                        && opinion.submission() == registration.filing().submission())
                .findFirst();
        return new ExpertCase(registration, assignment, own);
    }

    /** @param opinion the expert's own on the submission as it stands */
    public record ExpertCase(Registration registration, Assignment assignment, Optional<Opinion> opinion) {}
}
