/** Introductions and notes as tables. */
@NullMarked
package cn.techexchange.market.brokerage.db;

import org.jspecify.annotations.NullMarked;
