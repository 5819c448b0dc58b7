/** Reminders before a review or a supplement runs out. */
@NullMarked
package cn.techexchange.registry.reminder;

import org.jspecify.annotations.NullMarked;
