package cn.techexchange.market.subscription.db;

import cn.techexchange.market.subscription.CoolingRule;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

@MappedEntity("match_told")
record ToldMatchRow(@EmbeddedId Key key, int score, int demandNumber, int achievementNumber, Instant toldAt) {
    CoolingRule.Told toTold() {
        return new CoolingRule.Told(score, new CoolingRule.Versions(demandNumber, achievementNumber), toldAt);
    }

    @Embeddable
    record Key(
            @MappedProperty("demand_id") String demandId,
            @MappedProperty("achievement_id") String achievementId,
            @MappedProperty("side") String side) {}
}
