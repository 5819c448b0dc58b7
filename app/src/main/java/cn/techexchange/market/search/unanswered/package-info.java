/** Searches that found nothing: kept without persons, so that the bureau sees what is missing. */
@NullMarked
package cn.techexchange.market.search.unanswered;

import org.jspecify.annotations.NullMarked;
