package cn.techexchange.registry.certificate;

import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.registry.ledger.LedgerEvent;
import cn.techexchange.registry.registration.RegistrationState;
import java.util.List;

/** What a paper is worth today. */
public enum Standing {
    VALID,
    /** The contract was changed after the paper was made out. */
    REPLACED,
    CANCELLED,
    REVOKED,
    /** A refusal stands as it is. */
    REFUSED;

    static Standing of(Paper paper, RegistrationState state, List<LedgerEntry> entries) {
        return switch (state) {
            case CANCELLED -> CANCELLED;
            case REVOKED -> REVOKED;
            case REFUSED -> REFUSED;
            case REGISTERED, CHANGED -> isLast(paper, entries) ? VALID : REPLACED;
            case DRAFT, SUBMITTED, ACCEPTED, FIRST_REVIEW, SECOND_REVIEW, EXPERT_REVIEW, SUPPLEMENT_REQUESTED ->
                throw new IllegalStateException("a paper before its time: " + paper.id());
        };
    }

    private static boolean isLast(Paper paper, List<LedgerEntry> entries) {
        long last = entries.stream()
                .filter(entry -> entry.event() == LedgerEvent.REGISTERED || entry.event() == LedgerEvent.CHANGED)
                .mapToLong(LedgerEntry::sequence)
                .max()
                .orElse(0);
        return paper.ledgerSequence() != null && paper.ledgerSequence() == last;
    }
}
