package cn.techexchange.registry.ledger.tree.db;

import cn.techexchange.registry.ledger.tree.PublishedKey;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("ledger_key")
record PublishedKeyRow(@Id String keyId, String algorithm, String publicKey, Instant firstUsedAt) {
    PublishedKey toKey() {
        return new PublishedKey(keyId, algorithm, publicKey, firstUsedAt);
    }
}
