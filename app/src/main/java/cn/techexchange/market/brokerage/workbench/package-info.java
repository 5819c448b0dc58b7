/** The lists from which a broker works: what nobody answers, what does not move, and whom to introduce. */
@NullMarked
package cn.techexchange.market.brokerage.workbench;

import org.jspecify.annotations.NullMarked;
