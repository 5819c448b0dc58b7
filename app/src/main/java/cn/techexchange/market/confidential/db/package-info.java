/** Confidential details in tables of their own. */
@NullMarked
package cn.techexchange.market.confidential.db;

import org.jspecify.annotations.NullMarked;
