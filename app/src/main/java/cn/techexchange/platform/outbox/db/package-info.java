/** The outbox as a table. */
@NullMarked
package cn.techexchange.platform.outbox.db;

import org.jspecify.annotations.NullMarked;
