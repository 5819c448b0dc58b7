/** Jobs as a table. */
@NullMarked
package cn.techexchange.platform.job.db;

import org.jspecify.annotations.NullMarked;
