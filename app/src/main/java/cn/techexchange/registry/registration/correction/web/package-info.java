/** Routes of the package above. */
@NullMarked
package cn.techexchange.registry.registration.correction.web;

import org.jspecify.annotations.NullMarked;
