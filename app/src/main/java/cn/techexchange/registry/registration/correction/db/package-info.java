/** Tables of the package above. */
@NullMarked
package cn.techexchange.registry.registration.correction.db;

import org.jspecify.annotations.NullMarked;
