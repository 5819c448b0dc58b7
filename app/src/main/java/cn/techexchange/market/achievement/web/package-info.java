/** The edge of achievements. */
@NullMarked
package cn.techexchange.market.achievement.web;

import org.jspecify.annotations.NullMarked;
