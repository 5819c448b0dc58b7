package cn.techexchange.registry.ledger.tree;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Makes a head public together with the key that checks it. */
@Singleton
class Publication {
    private final SignedHeads heads;
    private final PublishedKeys keys;

    Publication(SignedHeads heads, PublishedKeys keys) {
        this.heads = heads;
        this.keys = keys;
    }

    @Transactional
    void publish(SignedHead head, PublishedKey key) {
        keys.add(key);
        heads.add(head);
    }
}
