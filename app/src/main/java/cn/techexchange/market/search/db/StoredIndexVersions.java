package cn.techexchange.market.search.db;

import cn.techexchange.market.search.IndexVersions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@Singleton
final class StoredIndexVersions implements IndexVersions {
    private final IndexVersionRows rows;

    StoredIndexVersions(IndexVersionRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Long> advance(List<PublicState> states) {
        states.forEach(state -> rows.advance(state.listingId(), state.number()));
        return versionsOf(states);
    }

    @Override
    public Map<String, Long> renew(List<PublicState> states) {
        states.forEach(state -> rows.renew(state.listingId(), state.number()));
        return versionsOf(states);
    }

    private Map<String, Long> versionsOf(List<PublicState> states) {
        if (states.isEmpty()) {
            return Map.of();
        }
        return rows.findAll(states.stream().map(PublicState::listingId).toList()).stream()
                .collect(Collectors.toMap(IndexVersionRow::listingId, IndexVersionRow::version));
    }

    @Override
    public List<Remembered> pageAfter(String id, int limit) {
        return rows.pageAfter(id, limit).stream()
                .map(row -> new Remembered(new PublicState(row.listingId(), row.number()), row.version()))
                .toList();
    }
}
