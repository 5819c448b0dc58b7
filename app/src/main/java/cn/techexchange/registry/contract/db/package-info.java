/** Contracts as tables. */
@NullMarked
package cn.techexchange.registry.contract.db;

import org.jspecify.annotations.NullMarked;
