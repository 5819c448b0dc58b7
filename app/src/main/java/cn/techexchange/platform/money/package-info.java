/** Money in fen. */
@NullMarked
package cn.techexchange.platform.money;

import org.jspecify.annotations.NullMarked;
