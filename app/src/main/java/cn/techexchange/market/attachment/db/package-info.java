/** Attachments in tables. */
@NullMarked
package cn.techexchange.market.attachment.db;

import org.jspecify.annotations.NullMarked;
