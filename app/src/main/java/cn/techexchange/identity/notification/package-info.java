/** Short notes to a role, an organisation or one person, read on the platform. */
@NullMarked
package cn.techexchange.identity.notification;

import org.jspecify.annotations.NullMarked;
