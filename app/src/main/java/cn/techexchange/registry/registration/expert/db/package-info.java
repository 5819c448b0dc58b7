/** Experts and their opinions as tables. */
@NullMarked
package cn.techexchange.registry.registration.expert.db;

import org.jspecify.annotations.NullMarked;
