/** Slowing down who tries too often: at signing in, at applying. */
@NullMarked
package cn.techexchange.identity.attempt;

import org.jspecify.annotations.NullMarked;
