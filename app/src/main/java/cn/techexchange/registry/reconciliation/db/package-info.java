/** Reconciliations as tables. */
@NullMarked
package cn.techexchange.registry.reconciliation.db;

import org.jspecify.annotations.NullMarked;
