package cn.techexchange.indicator.facts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registered facts; nothing in here is ever changed or removed. */
public interface Facts {
    /** Adds the facts in their order, leaving out those that are there. */
    void add(List<RegistrationFact> facts);

    /** What all facts of one registration add up to so far. */
    Figure totalOf(String registrationId);

    /** The last fact of a registration. */
    Optional<RegistrationFact> lastOf(String registrationId);

    /** What all facts that are there now add up to. */
    Figures figures();

    /** The facts themselves, newest first, below the given position. */
    List<RecordedFact> list(FactFilter filter, long before, int limit);

    /**
     * Facts that came after the given ledger entry and concern registrations counted in the period before it: what a
     * report of the period, frozen then, cannot contain. Newest first.
     */
    List<RecordedFact> listCorrections(Period period, long since, int limit);

    /** What the facts of each ledger entry from the first to the last number add up to, read from the table. */
    Map<Long, Figure> sumsOfEntries(long first, long last);

    /** Whether all facts add up to the same in memory and in the table. */
    boolean columnsEqualTable();

    /** Years with facts, newest first. */
    List<Integer> years();

    Optional<Instant> lastRecordedAt();

    /** The last entry with facts that was written by that moment; zero when there was none yet. */
    long sequenceAt(Instant moment);

    /** A stored fact with its position, which orders facts as they became known. */
    record RecordedFact(long position, RegistrationFact fact) {}
}
