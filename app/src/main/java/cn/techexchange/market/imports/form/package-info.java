/** What the columns of a file mean for an achievement or a demand. */
@NullMarked
package cn.techexchange.market.imports.form;

import org.jspecify.annotations.NullMarked;
