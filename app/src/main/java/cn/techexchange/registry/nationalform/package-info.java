/** The registration form as the national system asks for it, as a sheet. */
@NullMarked
package cn.techexchange.registry.nationalform;

import org.jspecify.annotations.NullMarked;
