/** Organisations over HTTP. */
@NullMarked
package cn.techexchange.identity.organization.web;

import org.jspecify.annotations.NullMarked;
