package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.contract.ContractAccess;
import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.registry.ledger.LedgerSubject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads registrations for those who may: the parties to the contract and the desk. */
@Singleton
public final class ReadRegistrations {
    private final Registrations registrations;
    private final ContractAccess access;
    private final LedgerEntries entries;
    private final DeskMoves moves;

    ReadRegistrations(Registrations registrations, ContractAccess access, LedgerEntries entries, DeskMoves moves) {
        this.registrations = registrations;
        this.access = access;
        this.entries = entries;
        this.moves = moves;
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

    /** @param states those wanted, all when empty */
    public Page<Registration> queue(Set<RegistrationState> states, @Nullable String cursor, int size) {
        List<RegistrationState> wanted = List.copyOf(states.isEmpty() ? Set.of(RegistrationState.values()) : states);
        return Page.of(registrations.queue(wanted, cursor, size + 1), size, Registration::id);
    }

    /** What the caller can act on now. */
    public Page<Registration> queueOf(Caller caller, @Nullable String cursor, int size) {
        return Page.of(registrations.queueOf(moves.reviewer(caller), cursor, size + 1), size, Registration::id);
    }
}
