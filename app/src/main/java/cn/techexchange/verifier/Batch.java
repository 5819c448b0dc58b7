package cn.techexchange.verifier;

import java.util.Optional;

/**
 * Neighbouring lines of the export, from the beginning of the buffer.
 *
 * @param end where the last line ends, behind its line feed
 * @param fault what is wrong with the line after the last one
 */
record Batch(byte[] buffer, int end, Optional<BrokenEntry> fault) {}
