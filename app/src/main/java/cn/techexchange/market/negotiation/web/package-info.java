/** Negotiations over HTTP. */
@NullMarked
package cn.techexchange.market.negotiation.web;

import org.jspecify.annotations.NullMarked;
