/** Short notes to a role or an organisation, read on the platform. */
@NullMarked
package cn.techexchange.identity.notification;

import org.jspecify.annotations.NullMarked;
