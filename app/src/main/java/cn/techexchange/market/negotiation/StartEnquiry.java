package cn.techexchange.market.negotiation;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.organization.RequireVerified;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Asks about a listing of another organisation. */
@Singleton
public class StartEnquiry {
    private final RequireVerified requireVerified;
    private final EnquiredListing enquiredListing;
    private final Negotiations negotiations;
    private final WriteMessage writeMessage;
    private final Audit audit;
    private final Clock clock;

    StartEnquiry(
            RequireVerified requireVerified,
            EnquiredListing enquiredListing,
            Negotiations negotiations,
            WriteMessage writeMessage,
            Audit audit,
            Clock clock) {
        this.requireVerified = requireVerified;
        this.enquiredListing = enquiredListing;
        this.negotiations = negotiations;
        this.writeMessage = writeMessage;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins a negotiation, or goes on with the one that is running about the same listing.
     *
     * @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND}, {@code OWN_LISTING}, {@code
     *     ORGANIZATION_NOT_VERIFIED}
     */
    @Transactional
    public Negotiation enquire(Caller caller, Enquiry enquiry) {
        String enquirer = requireVerified.organizationOf(caller).id();
        EnquiredListing.Found found = enquiredListing.find(enquiry, enquirer);
        Negotiation negotiation =
                negotiations.findRunning(enquiry.listingId(), enquirer).orElseGet(() -> begin(caller, found, enquirer));
        writeMessage.write(caller, negotiation.id(), Side.ENQUIRER, WriteMessage.Entry.text(enquiry.message()));
        return negotiation;
    }

    private Negotiation begin(Caller caller, EnquiredListing.Found found, String enquirer) {
        var sides = new Negotiation.Sides(found.ownerId(), enquirer, found.anonymous());
        Negotiation begun =
                negotiations.add(Negotiation.begin(Ids.next(), found.subject(), sides, LocalTime.now(clock)));
        audit.record(
                caller.actor(),
                "NEGOTIATION_STARTED",
                new Audit.Subject("negotiation", begun.id()),
                "就“" + found.subject().title() + "”发起对接");
        return begun;
    }
}
