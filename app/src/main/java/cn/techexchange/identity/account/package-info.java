/** People: roles, sign-in, sessions. */
@NullMarked
package cn.techexchange.identity.account;

import org.jspecify.annotations.NullMarked;
