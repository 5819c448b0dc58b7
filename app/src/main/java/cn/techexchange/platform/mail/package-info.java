/** Mail by SMTP: letters, the durable queue they wait in, signed links. Knows nobody's wishes; {@code identity.mailing} does. */
@NullMarked
package cn.techexchange.platform.mail;

import org.jspecify.annotations.NullMarked;
