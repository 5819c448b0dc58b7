/** Reports frozen as files that can be made again to the byte. */
@NullMarked
package cn.techexchange.indicator.reports;

import org.jspecify.annotations.NullMarked;
