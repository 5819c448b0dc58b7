package cn.techexchange.verifier;

import java.util.Optional;

/**
 * Neighbouring lines of the export.
 *
 * @param ends where each line ends in the buffer; it begins after the line feed of the one before
 * @param first number of the first line, from 1, which is also the sequence its entry should have
 * @param fault what is wrong with the line after the last one
 */
record Batch(byte[] buffer, int[] ends, long first, Optional<BrokenEntry> fault) {
    int size() {
        return ends.length;
    }

    int start(int line) {
        return line == 0 ? 0 : ends[line - 1] + 1;
    }
}
