@NullMarked
package cn.techexchange.searchindex.text;

import org.jspecify.annotations.NullMarked;
