/** The indicator's figures and the contracts behind them. */
@NullMarked
package cn.techexchange.indicator.statistics;

import org.jspecify.annotations.NullMarked;
