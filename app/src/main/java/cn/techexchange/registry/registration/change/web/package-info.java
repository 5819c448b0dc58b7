/** Routes of the package above. */
@NullMarked
package cn.techexchange.registry.registration.change.web;

import org.jspecify.annotations.NullMarked;
