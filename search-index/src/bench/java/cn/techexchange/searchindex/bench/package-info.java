@NullMarked
package cn.techexchange.searchindex.bench;

import org.jspecify.annotations.NullMarked;
