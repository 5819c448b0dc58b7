/** Recognition and registration of contracts: the way through the desk. */
@NullMarked
package cn.techexchange.registry.registration;

import org.jspecify.annotations.NullMarked;
