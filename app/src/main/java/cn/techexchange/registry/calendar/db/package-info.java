/** Calendar editions in the database, and the years that follow from them. */
@NullMarked
package cn.techexchange.registry.calendar.db;

import org.jspecify.annotations.NullMarked;
