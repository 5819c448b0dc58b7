/** Matches and what waits to be matched again, as tables. */
@NullMarked
package cn.techexchange.market.matching.db;

import org.jspecify.annotations.NullMarked;
