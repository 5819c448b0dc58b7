/** Tables of the package above. */
@NullMarked
package cn.techexchange.registry.registration.finding.db;

import org.jspecify.annotations.NullMarked;
