/** The mail queue as a table. */
@NullMarked
package cn.techexchange.platform.mail.db;

import org.jspecify.annotations.NullMarked;
