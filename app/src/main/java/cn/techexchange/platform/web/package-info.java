/** The edge that all features share: the single page, security headers, entity tags. */
@NullMarked
package cn.techexchange.platform.web;

import org.jspecify.annotations.NullMarked;
