/** Organisations as tables. */
@NullMarked
package cn.techexchange.identity.organization.db;

import org.jspecify.annotations.NullMarked;
