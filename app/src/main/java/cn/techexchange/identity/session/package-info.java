/** Signing in, staying signed in, and ending it. */
@NullMarked
package cn.techexchange.identity.session;

import org.jspecify.annotations.NullMarked;
