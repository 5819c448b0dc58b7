/** Gap map and challenge candidates over HTTP. */
@NullMarked
package cn.techexchange.market.gaps.web;

import org.jspecify.annotations.NullMarked;
