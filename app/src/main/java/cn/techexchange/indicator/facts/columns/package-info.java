/** All facts as columns in memory, so that any figure is one pass over numbers; the table stays the only record. */
@NullMarked
package cn.techexchange.indicator.facts.columns;

import org.jspecify.annotations.NullMarked;
