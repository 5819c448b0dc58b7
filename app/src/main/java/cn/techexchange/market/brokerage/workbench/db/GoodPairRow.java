package cn.techexchange.market.brokerage.workbench.db;

import cn.techexchange.market.brokerage.IntroductionState;
import cn.techexchange.market.brokerage.PairFacts;
import cn.techexchange.market.brokerage.workbench.GoodPair;
import cn.techexchange.market.matching.Match.Parties;
import cn.techexchange.market.matching.MatchContent;
import cn.techexchange.platform.json.Json;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;

/**
 * A match joined with what happened between the two.
 *
 * @param introducedAt when the last introduction ended, or was proposed while it is open
 */
@MappedEntity("market_match")
record GoodPairRow(
        @Id String id,
        String demandId,
        String achievementId,
        String demandOwnerId,
        String achievementOwnerId,
        int score,
        String content,
        Instant foundAt,
        boolean putAway,
        boolean contacted,
        @Nullable IntroductionState introduced,
        @Nullable Instant introducedAt) {
    GoodPair toPair(Json json) {
        Optional<PairFacts.Earlier> earlier = introduced == null || introducedAt == null
                ? Optional.empty()
                : Optional.of(new PairFacts.Earlier(introduced, introducedAt));
        return new GoodPair(
                id,
                new Parties(demandId, achievementId, demandOwnerId, achievementOwnerId),
                json.read(content, MatchContent.class),
                foundAt,
                new PairFacts(score, putAway, contacted, earlier));
    }
}
