package cn.techexchange.market.subscription.db;

import cn.techexchange.market.matching.Match;
import cn.techexchange.market.matching.Side;
import cn.techexchange.market.subscription.CoolingRule;
import cn.techexchange.market.subscription.ToldMatches;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
final class StoredToldMatches implements ToldMatches {
    private final ToldMatchRows rows;

    StoredToldMatches(ToldMatchRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<CoolingRule.Told> find(Match.Parties parties, Side side) {
        return rows.find(parties.demandId(), parties.achievementId(), side.name())
                .map(ToldMatchRow::toTold);
    }

    @Override
    public void put(Match.Parties parties, Side side, CoolingRule.Told told) {
        rows.put(
                parties.demandId(),
                parties.achievementId(),
                side.name(),
                told.score(),
                told.versions().demand(),
                told.versions().achievement(),
                told.at());
    }
}
