@NullMarked
package cn.techexchange.searchindex.fusion;

import org.jspecify.annotations.NullMarked;
