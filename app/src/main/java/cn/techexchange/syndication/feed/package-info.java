/** Atom feeds: newest achievements and demands for everybody, and each subscription's own at a private address. */
@NullMarked
package cn.techexchange.syndication.feed;

import org.jspecify.annotations.NullMarked;
