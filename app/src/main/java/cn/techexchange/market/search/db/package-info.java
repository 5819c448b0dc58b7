/** Runs of rebuilding the index, as a table. */
@NullMarked
package cn.techexchange.market.search.db;

import org.jspecify.annotations.NullMarked;
