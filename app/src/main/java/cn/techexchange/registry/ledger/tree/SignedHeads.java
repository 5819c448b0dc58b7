package cn.techexchange.registry.ledger.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The published heads; each day has one at most, and it is never replaced. */
public interface SignedHeads {
    Optional<SignedHead> last();

    Optional<SignedHead> find(LocalDate date);

    /** The first one that covers the entry. */
    Optional<SignedHead> firstCovering(long sequence);

    /** Newest first. */
    List<SignedHead> before(LocalDate date, int limit);

    /** Oldest first. */
    List<SignedHead> after(LocalDate date, int limit);

    /** Adds it unless the day has one already. */
    void add(SignedHead head);
}
