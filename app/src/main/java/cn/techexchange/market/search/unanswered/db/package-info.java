/** Unanswered searches as a table. */
@NullMarked
package cn.techexchange.market.search.unanswered.db;

import org.jspecify.annotations.NullMarked;
