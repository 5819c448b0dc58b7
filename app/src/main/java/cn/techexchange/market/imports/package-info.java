/** Taking in many achievements or demands from a file, and writing own ones out again. */
@NullMarked
package cn.techexchange.market.imports;

import org.jspecify.annotations.NullMarked;
