package cn.techexchange.market.matching.web;

import cn.techexchange.market.demand.ClauseLabels;
import cn.techexchange.market.feedback.FeedbackReason;
import cn.techexchange.market.matching.ClauseFinding;
import cn.techexchange.market.matching.Finding;
import cn.techexchange.market.matching.Sentence;
import cn.techexchange.market.matching.SentencePair;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * A match as one side sees it.
 *
 * @param most points that could be earned; fewer while the caller has personal ranking switched off
 * @param clauses what the demand asks, one by one, with the sentence that answers
 * @param missing what either side leaves unsaid
 * @param advice what the achievement's author could do; for its own side and the bureau only
 * @param side DEMAND or ACHIEVEMENT, the caller's own; null for the bureau
 * @param dismissal the caller's own, null when it has none
 * @param feedback the caller's own side's, told to the other side
 * @param received the other side's
 * @param nearTo id of the better match in this list whose other side is nearly the same listing of the same owner
 * @param dismissedByOther the other side has put it away; why is its own business
 */
@Serdeable
record MatchAnswer(
        String id,
        @Nullable String side,
        int score,
        int most,
        MatchedListing demand,
        MatchedListing achievement,
        List<MatchFinding> findings,
        List<MatchClause> clauses,
        List<SentencePair> sentences,
        List<String> missing,
        List<String> advice,
        @Nullable MatchDismissal dismissal,
        boolean dismissedByOther,
        @Nullable MatchFeedback feedback,
        @Nullable MatchFeedback received,
        @Nullable String nearTo,
        Instant refreshedAt) {

    /** @param organizationName null where the demand is anonymous */
    @Serdeable
    record MatchedListing(
            String id,
            String title,
            @Nullable String organizationName,
            @Nullable String fieldName,
            @Nullable Integer maturity,
            @Nullable Long lowFen,
            @Nullable Long highFen,
            boolean demo) {}

    /** @param most points the criterion can earn */
    @Serdeable
    record MatchFinding(
            String criterion,
            String label,
            String agreement,
            int points,
            int most,
            String demandSays,
            String achievementSays,
            String reason) {
        static MatchFinding of(Finding finding) {
            return new MatchFinding(
                    finding.criterion().name(),
                    finding.criterion().label(),
                    finding.agreement().name(),
                    finding.points(),
                    finding.criterion().most(),
                    finding.demandSays(),
                    finding.achievementSays(),
                    finding.reason());
        }
    }

    /**
     * @param kind of the clause, with its zh-CN label
     * @param said what is asked, in one line
     * @param demand null where the demand's author added the clause beside the text
     * @param achievement null where nothing in the achievement shows an answer
     */
    @Serdeable
    record MatchClause(
            String kind,
            String label,
            String said,
            String agreement,
            String reason,
            @Nullable Sentence demand,
            @Nullable Sentence achievement) {
        static MatchClause of(ClauseFinding finding) {
            return new MatchClause(
                    finding.clause().kind().name(),
                    ClauseLabels.of(finding.clause().kind()),
                    finding.clause().said(),
                    finding.agreement().name(),
                    finding.reason(),
                    finding.demand().orElse(null),
                    finding.achievement().orElse(null));
        }
    }

    /** @param asFeedback what it would be as feedback; null where there is no reason like it */
    @Serdeable
    record MatchDismissal(
            String reason, String label, @Nullable FeedbackReason asFeedback, Instant at) {}
}
