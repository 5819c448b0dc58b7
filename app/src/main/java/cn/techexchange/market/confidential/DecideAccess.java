package cn.techexchange.market.confidential;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;

/** The owner's word on a request: grant, refuse, and take back what was granted. */
@Singleton
public class DecideAccess {
    private final AccessRequests requests;
    private final Audit audit;
    private final Clock clock;

    DecideAccess(AccessRequests requests, Audit audit, Clock clock) {
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param version the one that the caller saw
     * @param next {@code GRANTED}, {@code REFUSED} or {@code REVOKED}
     */
    @Transactional
    public AccessRequest decide(Caller caller, String id, long version, AccessState next, String reason) {
        AccessRequest request = requests.getForOwner(id, caller.requireOrganization());
        EntityTag.mustMatch(Objects.requireNonNull(request.version()), version);
        var decision = new AccessRequest.Decision(caller.accountId(), LocalTime.now(clock));
        AccessRequest decided = requests.update(request.decided(next, reason, decision));
        audit.record(
                caller.actor(),
                "ACCESS_" + next.name(),
                new Audit.Subject("listing", request.subject().listingId()),
                next.label());
        return decided;
    }
}
