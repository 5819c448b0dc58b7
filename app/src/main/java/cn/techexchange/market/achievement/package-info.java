/** What a university or institute offers. */
@NullMarked
package cn.techexchange.market.achievement;

import org.jspecify.annotations.NullMarked;
