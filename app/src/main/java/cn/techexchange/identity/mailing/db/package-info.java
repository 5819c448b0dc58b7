/** Wishes about mail, as a table. */
@NullMarked
package cn.techexchange.identity.mailing.db;

import org.jspecify.annotations.NullMarked;
