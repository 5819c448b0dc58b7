package cn.techexchange.market.brokerage;

import java.time.Instant;

/**
 * A broker's own words, for the own organisation.
 *
 * @param achievementId empty when the note is about the demand alone
 */
public record Note(
        String id,
        String organizationId,
        String accountId,
        String authorName,
        Subject subject,
        String text,
        Instant writtenAt) {
    /** What a note is about. */
    public record Subject(String demandId, String achievementId) {}
}
