package cn.techexchange.indicator.facts.db;

import cn.techexchange.indicator.facts.FactHead;
import jakarta.inject.Singleton;

@Singleton
final class StoredFactHead implements FactHead {
    private final FactHeadRows rows;

    StoredFactHead(FactHeadRows rows) {
        this.rows = rows;
    }

    @Override
    public long lockFollowed() {
        return rows.lock().followedSequence();
    }

    @Override
    public long followed() {
        return rows.followed();
    }

    @Override
    public void moveTo(long sequence) {
        rows.moveFollowed(sequence);
    }
}
