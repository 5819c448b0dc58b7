/** Imports and their findings as tables. */
@NullMarked
package cn.techexchange.market.imports.db;

import org.jspecify.annotations.NullMarked;
