/** What waits for the caller over HTTP. */
@NullMarked
package cn.techexchange.identity.waiting.web;

import org.jspecify.annotations.NullMarked;
