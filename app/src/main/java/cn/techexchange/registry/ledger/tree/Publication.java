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

    /**
     * @throws IllegalStateException when the key was replaced before: whoever still has a replaced key, an attacker or
     *     a server that was left behind, may not go on with it
     */
    @Transactional
    void publish(SignedHead head, PublishedKey key) {
        heads.last()
                .map(last -> last.head().keyId())
                .filter(last -> !last.equals(key.keyId()) && isKnown(key))
                .ifPresent(last -> {
                    throw new IllegalStateException("key " + key.keyId() + " was replaced by " + last);
                });
        keys.add(key);
        heads.add(head);
    }

    private boolean isKnown(PublishedKey key) {
        return keys.list().stream().anyMatch(known -> known.keyId().equals(key.keyId()));
    }
}
