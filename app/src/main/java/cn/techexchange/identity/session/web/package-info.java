/** Routes of sessions and passwords. */
@NullMarked
package cn.techexchange.identity.session.web;

import org.jspecify.annotations.NullMarked;
