/** Where the market has demands and no supply near, as candidates for challenges. */
@NullMarked
package cn.techexchange.market.gaps;

import org.jspecify.annotations.NullMarked;
