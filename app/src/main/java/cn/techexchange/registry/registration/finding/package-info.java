/** What the pre-check found in a submission, and what the desk waved through with a reason. */
@NullMarked
package cn.techexchange.registry.registration.finding;

import org.jspecify.annotations.NullMarked;
