@NullMarked
package cn.techexchange.searchindex.evaluation;

import org.jspecify.annotations.NullMarked;
