@NullMarked
package cn.techexchange.searchindex.elastic;

import org.jspecify.annotations.NullMarked;
