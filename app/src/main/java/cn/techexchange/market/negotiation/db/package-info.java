/** Negotiations as tables. */
@NullMarked
package cn.techexchange.market.negotiation.db;

import org.jspecify.annotations.NullMarked;
