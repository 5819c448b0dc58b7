/** Targets as a table. */
@NullMarked
package cn.techexchange.indicator.targets.db;

import org.jspecify.annotations.NullMarked;
