@NullMarked
package cn.techexchange.searchindex;

import org.jspecify.annotations.NullMarked;
