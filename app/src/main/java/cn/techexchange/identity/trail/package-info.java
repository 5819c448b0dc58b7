/** Reading the audit trail with the names of its people. */
@NullMarked
package cn.techexchange.identity.trail;

import org.jspecify.annotations.NullMarked;
