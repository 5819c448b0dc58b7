package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.contract.ContractDocument;
import cn.techexchange.registry.contract.Submission;
import cn.techexchange.registry.contract.Submissions;
import jakarta.inject.Singleton;

/** Reads what was handed in, never the applicant's working copy. */
@Singleton
public final class ReadSubmissions {
    private final ReadRegistrations read;
    private final Submissions submissions;

    ReadSubmissions(ReadRegistrations read, Submissions submissions) {
        this.read = read;
        this.submissions = submissions;
    }

    /** @throws ProblemException {@code NOT_FOUND} for those who may not see the registration, too */
    public Submission get(Caller caller, String registrationId, int number) {
        return submissions.get(read.get(caller, registrationId).filing().contractId(), number);
    }

    /** @throws ProblemException {@code NOT_FOUND} */
    public ContractDocument document(Caller caller, String registrationId, int number, String documentId) {
        return get(caller, registrationId, number).document(documentId);
    }
}
