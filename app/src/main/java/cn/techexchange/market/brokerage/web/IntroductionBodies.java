package cn.techexchange.market.brokerage.web;

import cn.techexchange.market.brokerage.Introduction;
import cn.techexchange.market.brokerage.IntroductionState;
import cn.techexchange.market.brokerage.ListingView;
import cn.techexchange.market.brokerage.ReadIntroductions;
import cn.techexchange.market.matching.Side;
import cn.techexchange.market.search.ItemNames;
import cn.techexchange.platform.text.PlainText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What comes and goes about introductions. */
final class IntroductionBodies {
    private IntroductionBodies() {}

    @Serdeable
    record IntroductionRequest(
            @NotBlank @Size(max = 36) String demandId,
            @NotBlank @Size(max = 36) String achievementId,

            @NotBlank @Size(max = 1000) @PlainText(multiline = true)
            String reason) {}

    /** May be empty; only the broker reads it. */
    @Serdeable
    record IntroductionDeclineRequest(
            @NotNull @Size(max = 500) @PlainText(multiline = true)
            String reason) {}

    /**
     * @param demand null when it is public no more
     * @param mySide null for the broker and the bureau
     * @param myAnswer whether the reader's side has accepted; false for others
     * @param demandAccepted null for a side, which is not told before both have answered
     * @param declinedBy null for a side
     */
    @Serdeable
    record IntroductionResponse(
            String id,
            @Nullable ListingView demand,
            @Nullable ListingView achievement,
            String reason,
            IntroductionState state,
            String brokerName,
            String brokerOrganization,
            @Nullable Side mySide,
            boolean myAnswer,
            @Nullable Boolean demandAccepted,
            @Nullable Boolean achievementAccepted,
            @Nullable Side declinedBy,
            String declineReason,
            Instant proposedAt,
            Instant answerBy,
            @Nullable Instant closedAt,
            long version) {
        static IntroductionResponse of(ReadIntroductions.Seen seen, ItemNames names, Instant now) {
            Introduction introduction = seen.introduction();
            Introduction.Answers answers = introduction.answers();
            boolean all = seen.forBroker();
            return new IntroductionResponse(
                    introduction.id(),
                    seen.demand().map(item -> ListingView.of(item, names)).orElse(null),
                    seen.achievement().map(item -> ListingView.of(item, names)).orElse(null),
                    introduction.reason(),
                    shown(seen, now),
                    seen.brokerName(),
                    seen.brokerOrganization(),
                    seen.side().orElse(null),
                    seen.side().flatMap(answers::acceptedAt).isPresent(),
                    all ? answers.acceptedAt(Side.DEMAND).isPresent() : null,
                    all ? answers.acceptedAt(Side.ACHIEVEMENT).isPresent() : null,
                    all ? answers.declinedBy() : null,
                    all ? answers.declineReason() : "",
                    introduction.proposedAt(),
                    introduction.answerBy(),
                    introduction.closedAt(),
                    introduction.requireVersion());
        }

        /** A side is not told that the other has accepted before both have. */
        private static IntroductionState shown(ReadIntroductions.Seen seen, Instant now) {
            IntroductionState state = seen.introduction().stateAt(now);
            return state == IntroductionState.HALF_ACCEPTED && !seen.forBroker() ? IntroductionState.PROPOSED : state;
        }
    }
}
