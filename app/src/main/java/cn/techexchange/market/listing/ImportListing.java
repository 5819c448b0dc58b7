package cn.techexchange.market.listing;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Takes in one listing from elsewhere; the same source identifier again changes it instead of doubling it. */
@Singleton
public class ImportListing {
    private final Listings listings;
    private final ListingForms forms;
    private final ListingChanges changes;
    private final Clock clock;

    ImportListing(Listings listings, ListingForms forms, ListingChanges changes, Clock clock) {
        this.listings = listings;
        this.forms = forms;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Runs in the caller's transaction, so that a batch is one; a refusal comes before any write and leaves it usable.
     *
     * @throws ProblemException {@code INVALID_INPUT} when the content breaks a rule, {@code NOT_PERMITTED} when someone
     *     else than an administrator publishes at once or imports for another organisation, and the refusals of a
     *     listing that is in review or at its end
     */
    @Transactional(dontRollbackOn = ProblemException.class)
    public Outcome take(Caller caller, Item item) {
        Taking taking = decide(caller, item);
        if (taking.before == null) {
            Listing draft = changes.add(caller.actor(), taking.after);
            if (item.publish()) {
                changes.step(caller.actor(), draft, draft.published(LocalTime.now(clock)), "TAKEN_IN");
            }
        } else if (taking.result != Result.UNCHANGED) {
            changes.step(caller.actor(), taking.before, taking.after, "TAKEN_IN");
        }
        return new Outcome(taking.after.id(), taking.result);
    }

    /** What {@link #take} would come to, with the same refusals; writes nothing. */
    @Transactional(dontRollbackOn = ProblemException.class)
    public Outcome foresee(Caller caller, Item item) {
        Taking taking = decide(caller, item);
        return new Outcome(taking.after.id(), taking.result);
    }

    private Taking decide(Caller caller, Item item) {
        requirePermission(caller, item);
        forms.require(item.kind(), item.content(), LocalTime.today(clock), Strictness.TAKEN_IN);
        return listings.findBySource(item.kind(), item.organizationId(), item.origin())
                .map(known -> again(item, known))
                .orElseGet(() -> first(caller, item));
    }

    private static Taking first(Caller caller, Item item) {
        var owner = new Listing.Ownership(item.organizationId(), caller.accountId(), item.demo());
        Listing draft = Listing.draft(Ids.next(), item.kind(), owner, item.content(), item.origin());
        return new Taking(null, draft, Result.ADDED);
    }

    /** What was suspended here stays so until its content changes at the source. */
    private Taking again(Item item, Listing known) {
        boolean published = known.publication() != null && known.standing().change() == ChangeState.NONE;
        if (known.content().equals(item.content()) && (!item.publish() || published)) {
            return new Taking(known, known, Result.UNCHANGED);
        }
        Listing edited = known.edited(item.content());
        Listing next = item.publish() ? edited.published(LocalTime.now(clock)) : edited;
        return new Taking(known, next, Result.CHANGED);
    }

    private static void requirePermission(Caller caller, Item item) {
        if (caller.has(Role.ADMINISTRATOR)) {
            return;
        }
        if (item.publish()) {
            throw ProblemException.notPermitted("只有平台管理员可以导入后直接发布。您可以导入为草稿，再提交审核。");
        }
        if (!item.organizationId().equals(caller.organizationId())) {
            throw ProblemException.notPermitted("只能为本单位导入。");
        }
    }

    /** @param before null for a new listing, whose draft is {@code after} */
    private record Taking(@Nullable Listing before, Listing after, Result result) {}

    /** @param publish list at once instead of leaving a draft */
    public record Item(
            ListingKind kind,
            String organizationId,
            Origin origin,
            ListingContent content,
            boolean publish,
            boolean demo) {}

    public record Outcome(String id, Result result) {}

    /** What became of an item. */
    public enum Result {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
