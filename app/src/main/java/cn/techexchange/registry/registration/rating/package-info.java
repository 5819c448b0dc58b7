/** What applicants think of the desk, and what is done about it. */
@NullMarked
package cn.techexchange.registry.registration.rating;

import org.jspecify.annotations.NullMarked;
