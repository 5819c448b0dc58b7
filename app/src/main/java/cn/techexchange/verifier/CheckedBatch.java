package cn.techexchange.verifier;

import java.util.List;
import java.util.Optional;

/**
 * A batch in which each line fits the one before; only its first still has to be fitted to the batch before.
 *
 * @param buffer that the good ones are in
 * @param fault what is wrong with the line after the good ones
 * @param growth of the trees by the good ones, for each algorithm that is asked for; as if the first one's number were
 *     right
 * @param tallies of the good ones, for each report
 */
record CheckedBatch(
        byte[] buffer, List<Entry> good, Optional<BrokenEntry> fault, List<Growth> growth, List<Tally> tallies) {}
