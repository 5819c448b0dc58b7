package cn.techexchange.registry.ledger.tree;

import java.util.List;

/** Every key that ever signed a head; one that was replaced stays, or its heads could not be checked any more. */
public interface PublishedKeys {
    /** Oldest first. */
    List<PublishedKey> list();

    /** Adds it unless it is there already. */
    void add(PublishedKey key);
}
