/** Papers as a table. */
@NullMarked
package cn.techexchange.registry.certificate.db;

import org.jspecify.annotations.NullMarked;
