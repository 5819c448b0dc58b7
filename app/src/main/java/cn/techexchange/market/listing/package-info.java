/** What achievements and demands share: draft, review, publication in versions, and the end of it. */
@NullMarked
package cn.techexchange.market.listing;

import org.jspecify.annotations.NullMarked;
