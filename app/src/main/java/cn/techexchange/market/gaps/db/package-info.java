/** Gap maps and challenge candidates as tables. */
@NullMarked
package cn.techexchange.market.gaps.db;

import org.jspecify.annotations.NullMarked;
