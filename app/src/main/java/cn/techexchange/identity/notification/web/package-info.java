/** Notifications at the edge. */
@NullMarked
package cn.techexchange.identity.notification.web;

import org.jspecify.annotations.NullMarked;
