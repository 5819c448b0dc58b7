/** What only those may read whom the owner let in, after they accepted to keep it to themselves. */
@NullMarked
package cn.techexchange.market.confidential;

import org.jspecify.annotations.NullMarked;
