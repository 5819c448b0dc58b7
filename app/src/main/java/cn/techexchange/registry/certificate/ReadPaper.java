package cn.techexchange.registry.certificate;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.storage.ContentStore;
import cn.techexchange.registry.registration.ReadRegistrations;
import jakarta.inject.Singleton;
import java.io.InputStream;

/** Papers for those who may read the registration: the parties to the contract and the desk. */
@Singleton
public final class ReadPaper {
    private final ReadRegistrations read;
    private final IssuePaper issue;
    private final ContentStore store;

    ReadPaper(ReadRegistrations read, IssuePaper issue, ContentStore store) {
        this.read = read;
        this.issue = issue;
        this.store = store;
    }

    /**
     * The paper of the registration as it stands, made out when it is asked for the first time.
     *
     * @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} for those who may not see it,
     *     {@code PAPER_NOT_DUE}, {@code REGISTRATION_ENDED}
     */
    public Paper of(Caller caller, String registrationId) {
        return issue.issue(read.get(caller, registrationId).id(), caller.actor());
    }

    public InputStream open(Paper paper) {
        return store.open(paper.sha256());
    }
}
