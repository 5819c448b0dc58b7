package cn.techexchange.market.confidential;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Records that the requester accepted the text it was shown: its hash, who, when. */
@Singleton
public class AcceptUndertaking {
    private final AccessRequests requests;
    private final Organizations organizations;
    private final Audit audit;
    private final Clock clock;

    AcceptUndertaking(AccessRequests requests, Organizations organizations, Audit audit, Clock clock) {
        this.requests = requests;
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param sha256 of the text that the caller read */
    @Transactional
    public AccessRequest accept(Caller caller, String id, String sha256) {
        AccessRequest request = requests.getForRequester(id, caller.requireOrganization());
        if (!textOf(request).sha256().equals(sha256)) {
            throw new ProblemException(ConfidentialProblem.UNDERTAKING_CHANGED, "您读到的承诺书不是最新的。请重新打开并阅读后再确认。");
        }
        var acceptance = new AccessRequest.Acceptance(sha256, caller.accountId(), LocalTime.now(clock));
        AccessRequest accepted = requests.update(request.accepted(acceptance));
        audit.record(
                caller.actor(),
                "UNDERTAKING_ACCEPTED",
                new Audit.Subject("listing", request.subject().listingId()),
                sha256);
        return accepted;
    }

    Undertaking textOf(AccessRequest request) {
        return Undertaking.of(
                request, organizations.get(request.requester().organizationId()).name());
    }
}
