/** The edge of demands. */
@NullMarked
package cn.techexchange.market.demand.web;

import org.jspecify.annotations.NullMarked;
