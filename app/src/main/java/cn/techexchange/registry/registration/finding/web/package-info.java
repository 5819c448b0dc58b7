/** Routes of the package above. */
@NullMarked
package cn.techexchange.registry.registration.finding.web;

import org.jspecify.annotations.NullMarked;
