/** Amounts that turned out otherwise after registration, as dated entries. */
@NullMarked
package cn.techexchange.registry.registration.correction;

import org.jspecify.annotations.NullMarked;
