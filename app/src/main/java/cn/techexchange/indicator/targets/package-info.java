/** What a year's registered value is measured against. */
@NullMarked
package cn.techexchange.indicator.targets;

import org.jspecify.annotations.NullMarked;
