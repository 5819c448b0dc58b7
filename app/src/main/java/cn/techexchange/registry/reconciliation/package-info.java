/** Compares what is registered here with an export of the national system and settles the differences one by one. */
@NullMarked
package cn.techexchange.registry.reconciliation;

import org.jspecify.annotations.NullMarked;
