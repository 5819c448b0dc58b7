/** Routes of the package above. */
@NullMarked
package cn.techexchange.registry.registration.rating.web;

import org.jspecify.annotations.NullMarked;
