package cn.techexchange.indicator.facts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The registered facts; nothing in here is ever changed or removed. */
public interface Facts {
    /** Adds the fact unless its ledger entry has one already. */
    void add(RegistrationFact fact);

    /** What all facts of one registration add up to so far. */
    Figure totalOf(String registrationId);

    Figure total(FactFilter filter);

    /** Sums for each value of the dimension that occurs, ordered by code. */
    List<Figure> breakdown(Dimension dimension, FactFilter filter);

    /** The facts themselves, newest first, below the given id. */
    List<RecordedFact> list(FactFilter filter, long beforeId, int limit);

    /** Years with facts, newest first. */
    List<Integer> years();

    Optional<Instant> lastRecordedAt();

    /** A stored fact with its id, which orders facts as they became known. */
    record RecordedFact(long id, RegistrationFact fact, Instant recordedAt) {}
}
