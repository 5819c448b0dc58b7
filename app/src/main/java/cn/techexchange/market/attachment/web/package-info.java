/** The edge of attachments. */
@NullMarked
package cn.techexchange.market.attachment.web;

import org.jspecify.annotations.NullMarked;
