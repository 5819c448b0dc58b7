package cn.techexchange.market.brokerage.db;

import cn.techexchange.market.brokerage.Introduction;
import cn.techexchange.market.brokerage.IntroductionState;
import cn.techexchange.market.matching.Match.Parties;
import cn.techexchange.market.matching.Side;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

@MappedEntity("introduction")
record IntroductionRow(
        @Id String id,
        String demandId,
        String achievementId,
        String demandOwnerId,
        String achievementOwnerId,
        String brokerId,
        String brokerOrganizationId,
        String reason,
        IntroductionState state,
        @Nullable Instant demandAnsweredAt,
        @Nullable Instant achievementAnsweredAt,
        @Nullable Side declinedBy,
        String declineReason,
        Instant proposedAt,
        Instant answerBy,
        @Nullable Instant closedAt,
        @Nullable String openKey,
        @Version @Nullable Long version) {
    static IntroductionRow of(Introduction introduction) {
        Parties parties = introduction.parties();
        Introduction.Answers answers = introduction.answers();
        return new IntroductionRow(
                introduction.id(),
                parties.demandId(),
                parties.achievementId(),
                parties.demandOwnerId(),
                parties.achievementOwnerId(),
                introduction.broker().accountId(),
                introduction.broker().organizationId(),
                introduction.reason(),
                introduction.state(),
                answers.demandAcceptedAt(),
                answers.achievementAcceptedAt(),
                answers.declinedBy(),
                answers.declineReason(),
                introduction.proposedAt(),
                introduction.answerBy(),
                introduction.closedAt(),
                introduction.state().isOpen() ? parties.demandId() + ":" + parties.achievementId() : null,
                introduction.version());
    }

    Introduction toIntroduction() {
        return new Introduction(
                id,
                new Parties(demandId, achievementId, demandOwnerId, achievementOwnerId),
                new Introduction.Broker(brokerId, brokerOrganizationId),
                reason,
                state,
                new Introduction.Answers(demandAnsweredAt, achievementAnsweredAt, declinedBy, declineReason),
                proposedAt,
                answerBy,
                closedAt,
                version);
    }
}
