package cn.techexchange.indicator.statistics;

import java.time.Instant;

/**
 * How much was known when figures are shown.
 *
 * @param asked whether somebody asked for a moment of the past
 * @param at the moment asked for, otherwise when the last fact became known
 * @param sequence last ledger entry that counts
 */
public record Moment(boolean asked, Instant at, long sequence) {}
