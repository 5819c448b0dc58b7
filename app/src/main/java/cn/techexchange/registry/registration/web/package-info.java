/** The applicant's and the desk's edge. */
@NullMarked
package cn.techexchange.registry.registration.web;

import org.jspecify.annotations.NullMarked;
