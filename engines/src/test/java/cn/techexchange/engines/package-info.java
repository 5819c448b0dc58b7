@NullMarked
package cn.techexchange.engines;

import org.jspecify.annotations.NullMarked;
