package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.contract.ContractAccess;
import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.registry.ledger.LedgerSubject;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads registrations for those who may: the parties to the contract and the desk. */
@Singleton
public final class ReadRegistrations {
    private final Registrations registrations;
    private final ContractAccess access;
    private final LedgerEntries entries;
    private final ReviewingPeople reviewing;

    ReadRegistrations(
            Registrations registrations, ContractAccess access, LedgerEntries entries, ReviewingPeople reviewing) {
        this.registrations = registrations;
        this.access = access;
        this.entries = entries;
        this.reviewing = reviewing;
    }

    /** @throws ProblemException {@code NOT_FOUND} for those who may not see it, too */
    public Registration get(Caller caller, String id) {
        Registration registration = registrations.get(id);
        access.readable(caller, registration.filing().contractId());
        return registration;
    }

    /** @throws ProblemException {@code NOT_FOUND} for a contract that was not filed, too */
    public Registration ofContract(Caller caller, String contractId) {
        access.readable(caller, contractId);
        return registrations.findByContract(contractId).orElseThrow(() -> ProblemException.notFound("登记"));
    }

    public List<LedgerEntry> ledgerOf(Caller caller, String id) {
        return entries.listOf(LedgerSubject.registration(get(caller, id).id()));
    }

    /** The caller's organisation's own, newest first. */
    public Page<Registration> own(Caller caller, @Nullable String cursor, int size) {
        return Page.of(registrations.listOf(caller.requireOrganization(), cursor, size + 1), size, Registration::id);
    }

    /** The desk's queue. */
    public Page<Registration> queue(QueueFilter filter, @Nullable String cursor, int size) {
        List<Registration> found = registrations.queue(filter, QueuePlace.parse(cursor), size + 1);
        return Page.of(found, size, last -> QueuePlace.of(last).cursor());
    }

    /**
     * What the caller can act on now.
     *
     * @param step only that review's, both when null
     */
    public QueueFilter inbox(Caller caller, @Nullable ReviewStep step) {
        Reviewer reviewer = reviewing.of(caller);
        var acting = step == null
                ? reviewer
                : new Reviewer(reviewer.accountId(), reviewer.creditCode(), reviewer.only(step.role()));
        var handling = new QueueFilter.Handling(null, null, reviewer);
        return new QueueFilter(QueueFilter.turnsOf(acting), QueueFilter.Deal.ANY, handling);
    }

    /** Nothing is waiting for a person without a turn, and an empty set of states would mean all. */
    public boolean hasTurn(Caller caller, @Nullable ReviewStep step) {
        return step == null
                ? caller.has(Role.FIRST_REVIEWER) || caller.has(Role.SECOND_REVIEWER)
                : caller.has(step.role());
    }
}
