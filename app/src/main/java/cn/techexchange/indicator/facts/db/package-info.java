/** Facts as a table. */
@NullMarked
package cn.techexchange.indicator.facts.db;

import org.jspecify.annotations.NullMarked;
