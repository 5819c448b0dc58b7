package cn.techexchange.registry.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * One disagreement.
 *
 * @param row of the file, null where the file has none
 * @param own what it concerns here, null where there is nothing
 * @param number the national number that both or either has
 * @param ours the value here as text, empty where there is none; sums in fen, days as ISO dates
 * @param theirs the same of the file
 */
record FoundDifference(
        DifferenceKind kind,
        @Nullable Long row,
        @Nullable OwnRegistration own,
        String number,
        String projectName,
        String ours,
        String theirs) {}
