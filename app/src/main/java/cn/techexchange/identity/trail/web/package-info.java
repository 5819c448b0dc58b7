/** Routes of the audit trail. */
@NullMarked
package cn.techexchange.identity.trail.web;

import org.jspecify.annotations.NullMarked;
