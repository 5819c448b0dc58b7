/** Which steps of the demonstration are done. */
@NullMarked
package cn.techexchange.demo.db;

import org.jspecify.annotations.NullMarked;
