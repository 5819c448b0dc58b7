/** Wishes about mail and the mail queue over HTTP. */
@NullMarked
package cn.techexchange.identity.mailing.web;

import org.jspecify.annotations.NullMarked;
