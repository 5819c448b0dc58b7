package cn.techexchange.market.brokerage;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes and removes a broker's notes. What they say stays out of the trail. */
@Singleton
public class KeepNotes {
    private final Notes notes;
    private final MarketItems items;
    private final Audit audit;
    private final Clock clock;

    KeepNotes(Notes notes, MarketItems items, Audit audit, Clock clock) {
        this.notes = notes;
        this.items = items;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code NOT_FOUND} when what it is about is not public */
    @Transactional
    public Note write(Caller caller, Note.Subject subject, String text) {
        requirePublic(ListingKind.DEMAND, subject.demandId());
        if (!subject.achievementId().isEmpty()) {
            requirePublic(ListingKind.ACHIEVEMENT, subject.achievementId());
        }
        var note = new Note(
                Ids.next(),
                caller.requireOrganization(),
                caller.accountId(),
                caller.name(),
                subject,
                text.strip(),
                LocalTime.now(clock));
        notes.add(note);
        audit.record(caller.actor(), "BROKER_NOTE_WRITTEN", new Audit.Subject("broker-note", note.id()), "写备注");
        return note;
    }

    /** @throws ProblemException {@code NOT_FOUND} for another organisation's, {@code NOT_PERMITTED} for a colleague's */
    @Transactional
    public void delete(Caller caller, String id) {
        String organization = caller.requireOrganization();
        Note note = notes.find(organization, id).orElseThrow(() -> ProblemException.notFound("备注"));
        if (!note.accountId().equals(caller.accountId())) {
            throw ProblemException.notPermitted("只有写备注的人可以删除。");
        }
        notes.delete(organization, id);
        audit.record(caller.actor(), "BROKER_NOTE_DELETED", new Audit.Subject("broker-note", id), "删除备注");
    }

    private void requirePublic(ListingKind kind, String id) {
        if (items.find(kind, id).isEmpty()) {
            throw ProblemException.notFound(kind.noun());
        }
    }
}
