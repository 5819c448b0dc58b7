package cn.techexchange.market.confidential.db;

import cn.techexchange.market.confidential.ConfidentialDetails;
import cn.techexchange.market.confidential.Tier;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Singleton
final class StoredConfidentialDetails implements ConfidentialDetails {
    private final ConfidentialDetailRows rows;
    private final Clock clock;

    StoredConfidentialDetails(ConfidentialDetailRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Optional<String> find(String listingId, Tier tier) {
        return rows.findDetail(listingId, tier.name());
    }

    @Override
    public Set<Tier> tiersOf(String listingId) {
        return rows.findTiers(listingId).stream().map(Tier::valueOf).collect(Collectors.toSet());
    }

    @Override
    public void put(String listingId, Tier tier, String text) {
        if (text.isEmpty()) {
            rows.delete(listingId, tier.name());
        } else {
            rows.put(listingId, tier.name(), text, LocalTime.now(clock));
        }
    }
}
