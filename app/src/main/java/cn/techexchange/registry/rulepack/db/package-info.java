/** The editions of rule packs in the database. */
@NullMarked
package cn.techexchange.registry.rulepack.db;

import org.jspecify.annotations.NullMarked;
