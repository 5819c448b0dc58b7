/** Clocks and the statutory working days. */
@NullMarked
package cn.techexchange.platform.time;

import org.jspecify.annotations.NullMarked;
