/** Reports in the database. */
@NullMarked
package cn.techexchange.indicator.reports.db;

import org.jspecify.annotations.NullMarked;
