package cn.techexchange.registry.contract;

import cn.techexchange.identity.account.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Puts a submitted contract away as it stands. */
@Singleton
class KeepSubmission {
    private final Submissions submissions;
    private final ContentDigest digest;

    KeepSubmission(Submissions submissions, ContentDigest digest) {
        this.submissions = submissions;
        this.digest = digest;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Submission keep(Caller caller, Contract submitted) {
        var submission = new Submission(
                submitted.id(),
                submitted.submissions(),
                submitted.form(),
                submitted.documents(),
                digest.of(submitted),
                caller.accountId(),
                submitted.updatedAt());
        submissions.add(submission);
        return submission;
    }
}
