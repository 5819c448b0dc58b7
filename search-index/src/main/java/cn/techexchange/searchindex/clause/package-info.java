/** What a demand asks, clause by clause, and whether a text answers each: pure functions over rules and word lists that are data. */
@NullMarked
package cn.techexchange.searchindex.clause;

import org.jspecify.annotations.NullMarked;
