/** The audit trail as a table. */
@NullMarked
package cn.techexchange.platform.audit.db;

import org.jspecify.annotations.NullMarked;
