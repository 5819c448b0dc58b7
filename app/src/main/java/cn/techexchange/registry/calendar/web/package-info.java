/** The working-day calendar for administrators. */
@NullMarked
package cn.techexchange.registry.calendar.web;

import org.jspecify.annotations.NullMarked;
