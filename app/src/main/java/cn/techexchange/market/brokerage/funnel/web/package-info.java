/** The funnel over HTTP. */
@NullMarked
package cn.techexchange.market.brokerage.funnel.web;

import org.jspecify.annotations.NullMarked;
