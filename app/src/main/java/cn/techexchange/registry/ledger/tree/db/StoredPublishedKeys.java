package cn.techexchange.registry.ledger.tree.db;

import cn.techexchange.registry.ledger.tree.PublishedKey;
import cn.techexchange.registry.ledger.tree.PublishedKeys;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
final class StoredPublishedKeys implements PublishedKeys {
    private final PublishedKeyRows rows;

    StoredPublishedKeys(PublishedKeyRows rows) {
        this.rows = rows;
    }

    @Override
    public List<PublishedKey> list() {
        return rows.list().stream().map(PublishedKeyRow::toKey).toList();
    }

    @Override
    public void add(PublishedKey key) {
        rows.add(new PublishedKeyRow(key.keyId(), key.algorithm(), key.publicKey(), key.firstUsedAt()));
    }
}
