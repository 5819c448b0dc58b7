/** The statutory working days of a year: proposed by one administrator, confirmed by another, then counted by. */
@NullMarked
package cn.techexchange.registry.calendar;

import org.jspecify.annotations.NullMarked;
