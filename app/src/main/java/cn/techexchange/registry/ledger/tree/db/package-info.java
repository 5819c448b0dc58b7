/** Tiles, heads and keys in the database. */
@NullMarked
package cn.techexchange.registry.ledger.tree.db;

import org.jspecify.annotations.NullMarked;
