/** Listings in tables. */
@NullMarked
package cn.techexchange.market.listing.db;

import org.jspecify.annotations.NullMarked;
