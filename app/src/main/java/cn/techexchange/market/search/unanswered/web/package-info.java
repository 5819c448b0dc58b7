/** Routes about unanswered searches. */
@NullMarked
package cn.techexchange.market.search.unanswered.web;

import org.jspecify.annotations.NullMarked;
