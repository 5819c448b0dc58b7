/** Demands and achievements that fit each other, with a score and reasons a person can check. */
@NullMarked
package cn.techexchange.market.matching;

import org.jspecify.annotations.NullMarked;
