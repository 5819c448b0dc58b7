/** Matches over HTTP. */
@NullMarked
package cn.techexchange.market.matching.web;

import org.jspecify.annotations.NullMarked;
