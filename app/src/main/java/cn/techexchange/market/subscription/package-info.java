/** Subscriptions: saved searches and what people follow; what is new is told in the site, by mail and as a feed, once. */
@NullMarked
package cn.techexchange.market.subscription;

import org.jspecify.annotations.NullMarked;
