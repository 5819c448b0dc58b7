/** The edge of listings. */
@NullMarked
package cn.techexchange.market.listing.web;

import org.jspecify.annotations.NullMarked;
