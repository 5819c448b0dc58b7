/** Routes about the vocabulary. */
@NullMarked
package cn.techexchange.market.search.vocabulary.web;

import org.jspecify.annotations.NullMarked;
