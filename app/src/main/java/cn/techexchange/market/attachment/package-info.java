/** Files that belong to a listing. */
@NullMarked
package cn.techexchange.market.attachment;

import org.jspecify.annotations.NullMarked;
