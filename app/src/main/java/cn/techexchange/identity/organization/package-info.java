/** Organisations: credit code, verification. */
@NullMarked
package cn.techexchange.identity.organization;

import org.jspecify.annotations.NullMarked;
