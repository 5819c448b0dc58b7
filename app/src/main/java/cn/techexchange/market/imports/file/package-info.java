/** Table files: CSV, Excel and JSON Lines become rows of cells, and the other way round. */
@NullMarked
package cn.techexchange.market.imports.file;

import org.jspecify.annotations.NullMarked;
