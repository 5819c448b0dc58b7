/** Dry runs in the database. */
@NullMarked
package cn.techexchange.registry.comparison.db;

import org.jspecify.annotations.NullMarked;
