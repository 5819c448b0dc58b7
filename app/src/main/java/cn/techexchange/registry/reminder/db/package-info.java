/** What is due, and what was reminded of. */
@NullMarked
package cn.techexchange.registry.reminder.db;

import org.jspecify.annotations.NullMarked;
