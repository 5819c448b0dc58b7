/** Identifiers. */
@NullMarked
package cn.techexchange.platform.id;

import org.jspecify.annotations.NullMarked;
