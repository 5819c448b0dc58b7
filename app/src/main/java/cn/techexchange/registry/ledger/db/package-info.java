/** The ledger as tables. */
@NullMarked
package cn.techexchange.registry.ledger.db;

import org.jspecify.annotations.NullMarked;
