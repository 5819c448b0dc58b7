/** Lists that page by cursor. */
@NullMarked
package cn.techexchange.platform.page;

import org.jspecify.annotations.NullMarked;
