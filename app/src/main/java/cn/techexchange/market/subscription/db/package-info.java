/** Subscriptions, what was found for them and what waits to be looked at, as tables. */
@NullMarked
package cn.techexchange.market.subscription.db;

import org.jspecify.annotations.NullMarked;
