/** What a technology broker does: introduces two sides to each other, and keeps notes. */
@NullMarked
package cn.techexchange.market.brokerage;

import org.jspecify.annotations.NullMarked;
