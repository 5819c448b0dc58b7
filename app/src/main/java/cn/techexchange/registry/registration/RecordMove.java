package cn.techexchange.registry.registration;

import cn.techexchange.platform.outbox.Outbox;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.contract.ContractOrigin;
import cn.techexchange.registry.contract.Contracts;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps a move whole: history, ledger and event in the move's own transaction. */
@Singleton
class RecordMove {
    private final KeepHistory history;
    private final Contracts contracts;
    private final RegistrationLedger ledger;
    private final Outbox outbox;
    private final Clock clock;

    RecordMove(KeepHistory history, Contracts contracts, RegistrationLedger ledger, Outbox outbox, Clock clock) {
        this.history = history;
        this.contracts = contracts;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param before as it stood; itself for one just made
     * @param moved as it is stored after the move
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Registration record(Registration before, Registration moved, Deed deed) {
        Instant at = LocalTime.now(clock);
        history.moved(moved, deed, at);
        Figures figures = moved.counted().since(before.counted(), LocalTime.dateOf(at));
        // Read before the ledger is locked: what comes after that keeps every other writer waiting.
        ContractOrigin origin = contracts.get(moved.filing().contractId()).origin();
        Long sequence =
                ledger.append(deed.event(), moved, figures, deed.evidence()).orElse(null);
        outbox.publish(deed.event().eventType(), moved.id(), notice(moved, deed.event(), origin, sequence));
        return moved;
    }

    /** An expert is out because the own organisation has become a party. */
    @Transactional(Transactional.TxType.MANDATORY)
    void recused(Registration registration, String expertId) {
        history.recused(registration, expertId);
    }

    private static RegistrationNotice notice(
            Registration moved, RegistrationEvent event, ContractOrigin origin, @Nullable Long sequence) {
        Filing filing = moved.filing();
        return new RegistrationNotice(
                moved.id(),
                event.name(),
                moved.reference(),
                filing.contractId(),
                filing.registrantId(),
                origin.negotiationId(),
                origin.achievementId(),
                origin.demandId(),
                sequence);
    }
}
