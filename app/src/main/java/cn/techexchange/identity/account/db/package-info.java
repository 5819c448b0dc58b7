/** Accounts as tables. */
@NullMarked
package cn.techexchange.identity.account.db;

import org.jspecify.annotations.NullMarked;
