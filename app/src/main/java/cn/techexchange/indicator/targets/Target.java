package cn.techexchange.indicator.targets;

import cn.techexchange.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A year's goal for the registered gross value.
 *
 * @param source where the goal is written, zh-CN
 * @param version for the optimistic lock; null before it is first stored
 */
public record Target(
        int year, Money value, String source, @Nullable Long version) {}
