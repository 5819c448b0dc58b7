package cn.techexchange.platform.job;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.processor.ExecutableMethodProcessor;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.scheduling.processor.ScheduledMethodProcessor;
import jakarta.inject.Singleton;

/**
 * Leaves what is scheduled undone in a context made for one piece of work: it would run by that context's clock, which
 * may show another year, see half of what is being written, and lose its connection in the middle when the work is done.
 */
@Singleton
@Replaces(ScheduledMethodProcessor.class)
@Requires(property = NoSchedules.PROPERTY, value = "false")
public final class NoSchedules implements ExecutableMethodProcessor<Scheduled> {
    /** Set to {@code false} where only the work at hand is to be done. */
    public static final String PROPERTY = "exchange.schedules";

    @Override
    public void process(BeanDefinition<?> bean, ExecutableMethod<?, ?> method) {
        // what it is for: nothing is scheduled
    }
}
