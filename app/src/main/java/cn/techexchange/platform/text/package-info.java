/** What people may type. */
@NullMarked
package cn.techexchange.platform.text;

import org.jspecify.annotations.NullMarked;
