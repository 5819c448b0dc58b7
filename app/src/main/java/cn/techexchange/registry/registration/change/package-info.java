/** Changes of registered contracts, and applications to cancel them. */
@NullMarked
package cn.techexchange.registry.registration.change;

import org.jspecify.annotations.NullMarked;
