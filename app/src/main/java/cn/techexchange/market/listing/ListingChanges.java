package cn.techexchange.market.listing;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.outbox.Outbox;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Stores one step of a listing with everything that belongs to it: version, event, audit entry. */
@Singleton
class ListingChanges {
    private final Listings listings;
    private final ListingVersions versions;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ListingChanges(Listings listings, ListingVersions versions, Outbox outbox, Audit audit, Clock clock) {
        this.listings = listings;
        this.versions = versions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Listing add(Actor actor, Listing draft) {
        Listing added = listings.add(draft);
        record(actor, added, "CREATED");
        return added;
    }

    /** @param fact what happened, e.g. {@code SUBMITTED} */
    @Transactional(Transactional.TxType.MANDATORY)
    Listing step(Actor actor, Listing before, Listing after, String fact) {
        Listing stored = listings.update(after);
        var publication = after.publication();
        if (publication != null && !publication.equals(before.publication())) {
            versions.add(new ListingVersion(
                    after.id(),
                    after.kind(),
                    publication.number(),
                    after.content(),
                    actor.accountId() == null ? after.owner().authorId() : actor.accountId(),
                    LocalTime.now(clock)));
        }
        ListingEvent.nameOf(before, after)
                .ifPresent(name -> outbox.publish(name, after.id(), new ListingEvent(after.id(), after.kind())));
        record(actor, stored, fact);
        return stored;
    }

    private void record(Actor actor, Listing listing, String fact) {
        String kind = listing.kind().name();
        var subject = new Audit.Subject(kind.toLowerCase(java.util.Locale.ROOT), listing.id());
        audit.record(
                actor,
                kind + "_" + fact,
                subject,
                "“" + listing.content().title() + "” " + listing.state().label());
    }
}
