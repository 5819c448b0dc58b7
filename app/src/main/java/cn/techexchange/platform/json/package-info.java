/** JSON as it is stored. */
@NullMarked
package cn.techexchange.platform.json;

import org.jspecify.annotations.NullMarked;
