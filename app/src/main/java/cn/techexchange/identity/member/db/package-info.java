/** Tables of invitations and password resets. */
@NullMarked
package cn.techexchange.identity.member.db;

import org.jspecify.annotations.NullMarked;
