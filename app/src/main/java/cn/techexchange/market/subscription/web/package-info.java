/** Subscriptions over HTTP. */
@NullMarked
package cn.techexchange.market.subscription.web;

import org.jspecify.annotations.NullMarked;
