/** The vocabulary of the search: what is delivered with the bureau's additions, changes and switch-offs over it. */
@NullMarked
package cn.techexchange.market.search.vocabulary;

import org.jspecify.annotations.NullMarked;
