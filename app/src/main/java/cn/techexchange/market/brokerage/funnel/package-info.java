/** From a match to a registered contract, counted. */
@NullMarked
package cn.techexchange.market.brokerage.funnel;

import org.jspecify.annotations.NullMarked;
