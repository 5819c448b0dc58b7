/** Search, suggestions and the index's administration over HTTP. */
@NullMarked
package cn.techexchange.market.search.web;

import org.jspecify.annotations.NullMarked;
