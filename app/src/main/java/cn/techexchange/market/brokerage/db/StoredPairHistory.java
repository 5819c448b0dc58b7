package cn.techexchange.market.brokerage.db;

import cn.techexchange.market.brokerage.Introduction;
import cn.techexchange.market.brokerage.Introductions;
import cn.techexchange.market.brokerage.PairFacts;
import cn.techexchange.market.brokerage.PairHistory;
import cn.techexchange.market.matching.Match.Parties;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;

@Singleton
final class StoredPairHistory implements PairHistory {
    private final PairHistoryRows rows;
    private final Introductions introductions;

    StoredPairHistory(PairHistoryRows rows, Introductions introductions) {
        this.rows = rows;
        this.introductions = introductions;
    }

    @Override
    public PairFacts of(Parties parties) {
        Optional<PairHistoryRows.Standing> match = rows.match(parties.demandId(), parties.achievementId());
        long contacts = rows.contacts(
                parties.demandId(), parties.achievementId(), parties.demandOwnerId(), parties.achievementOwnerId());
        return new PairFacts(
                match.map(PairHistoryRows.Standing::score).orElse(0),
                match.filter(standing -> standing.putAway() > 0).isPresent(),
                contacts > 0,
                introductions.findLatest(parties).map(StoredPairHistory::earlier));
    }

    private static PairFacts.Earlier earlier(Introduction introduction) {
        return new PairFacts.Earlier(
                introduction.state(), Objects.requireNonNullElse(introduction.closedAt(), introduction.proposedAt()));
    }
}
