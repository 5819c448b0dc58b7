/** Tables of sessions and sign-in attempts. */
@NullMarked
package cn.techexchange.identity.session.db;

import org.jspecify.annotations.NullMarked;
