/** The bureau's vocabulary as tables. */
@NullMarked
package cn.techexchange.market.search.vocabulary.db;

import org.jspecify.annotations.NullMarked;
