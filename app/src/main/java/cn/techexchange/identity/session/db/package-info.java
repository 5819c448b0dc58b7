/** Tables of sessions. */
@NullMarked
package cn.techexchange.identity.session.db;

import org.jspecify.annotations.NullMarked;
