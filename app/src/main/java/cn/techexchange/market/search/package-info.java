/** Finding listed achievements and demands, and keeping the index that finds them. */
@NullMarked
package cn.techexchange.market.search;

import org.jspecify.annotations.NullMarked;
