/** The funnel's pairs from tables. */
@NullMarked
package cn.techexchange.market.brokerage.funnel.db;

import org.jspecify.annotations.NullMarked;
