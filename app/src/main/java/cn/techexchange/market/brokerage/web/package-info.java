/** Introductions and notes over HTTP. */
@NullMarked
package cn.techexchange.market.brokerage.web;

import org.jspecify.annotations.NullMarked;
