/** Feedback over HTTP. */
@NullMarked
package cn.techexchange.market.feedback.web;

import org.jspecify.annotations.NullMarked;
