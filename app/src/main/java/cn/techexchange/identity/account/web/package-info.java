/** Sign-in, sessions and accounts over HTTP. */
@NullMarked
package cn.techexchange.identity.account.web;

import org.jspecify.annotations.NullMarked;
