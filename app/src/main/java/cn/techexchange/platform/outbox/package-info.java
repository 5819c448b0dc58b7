/** What crosses from a write to something else: at least once, in order for one aggregate. */
@NullMarked
package cn.techexchange.platform.outbox;

import org.jspecify.annotations.NullMarked;
