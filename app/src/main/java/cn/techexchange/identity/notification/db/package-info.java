/** Notifications in the database. */
@NullMarked
package cn.techexchange.identity.notification.db;

import org.jspecify.annotations.NullMarked;
