/** Matches, what waits to be matched again and who wants personal ranking, as tables. */
@NullMarked
package cn.techexchange.market.matching.db;

import org.jspecify.annotations.NullMarked;
