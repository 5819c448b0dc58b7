/** Feeds over HTTP. */
@NullMarked
package cn.techexchange.syndication.feed.web;

import org.jspecify.annotations.NullMarked;
