/** What an enterprise looks for. */
@NullMarked
package cn.techexchange.market.demand;

import org.jspecify.annotations.NullMarked;
