/** What the database's refusals mean. */
@NullMarked
package cn.techexchange.platform.sql;

import org.jspecify.annotations.NullMarked;
