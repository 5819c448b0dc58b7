/** Tables of the package above. */
@NullMarked
package cn.techexchange.registry.registration.rating.db;

import org.jspecify.annotations.NullMarked;
