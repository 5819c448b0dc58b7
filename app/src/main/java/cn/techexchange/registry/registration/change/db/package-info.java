/** Tables of the package above. */
@NullMarked
package cn.techexchange.registry.registration.change.db;

import org.jspecify.annotations.NullMarked;
