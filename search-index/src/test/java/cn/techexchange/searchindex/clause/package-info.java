@NullMarked
package cn.techexchange.searchindex.clause;

import org.jspecify.annotations.NullMarked;
