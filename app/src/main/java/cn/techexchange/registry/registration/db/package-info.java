/** Registrations as tables. */
@NullMarked
package cn.techexchange.registry.registration.db;

import org.jspecify.annotations.NullMarked;
