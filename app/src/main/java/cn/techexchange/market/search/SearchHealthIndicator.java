package cn.techexchange.market.search;

import cn.techexchange.searchindex.IndexHealth;
import cn.techexchange.searchindex.SearchIndex;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The index on the health page. Without it the platform works on, so it never makes the whole platform unhealthy. */
@Singleton
final class SearchHealthIndicator implements HealthIndicator {
    private static final HealthStatus LIMITED = new HealthStatus(
            "LIMITED",
            "search finds titles only",
            true,
            HealthStatus.UP.getSeverity().orElse(0));
    private final SearchIndex index;

    SearchHealthIndicator(SearchIndex index) {
        this.index = index;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromCallable(this::result).subscribeOn(Schedulers.boundedElastic());
    }

    private HealthResult result() {
        IndexHealth health = index.health();
        HealthStatus status = health.state() == IndexHealth.State.AVAILABLE ? HealthStatus.UP : LIMITED;
        return HealthResult.builder("search", status).details(health.reason()).build();
    }
}
