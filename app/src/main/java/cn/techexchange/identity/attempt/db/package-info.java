/** The table of attempts. */
@NullMarked
package cn.techexchange.identity.attempt.db;

import org.jspecify.annotations.NullMarked;
