@NullMarked
package cn.techexchange.searchindex.evidence;

import org.jspecify.annotations.NullMarked;
