/** Contracts of negotiations from tables. */
@NullMarked
package cn.techexchange.registry.dealing.db;

import org.jspecify.annotations.NullMarked;
