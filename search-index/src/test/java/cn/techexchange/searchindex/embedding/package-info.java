@NullMarked
package cn.techexchange.searchindex.embedding;

import org.jspecify.annotations.NullMarked;
