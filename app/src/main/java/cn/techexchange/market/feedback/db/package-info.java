/** Feedback as a table in which nothing is ever overwritten. */
@NullMarked
package cn.techexchange.market.feedback.db;

import org.jspecify.annotations.NullMarked;
