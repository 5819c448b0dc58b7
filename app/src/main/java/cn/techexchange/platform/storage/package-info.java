/** Files outside the database, named by their content. */
@NullMarked
package cn.techexchange.platform.storage;

import org.jspecify.annotations.NullMarked;
