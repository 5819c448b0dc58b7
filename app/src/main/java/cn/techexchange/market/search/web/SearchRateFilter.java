package cn.techexchange.market.search.web;

import cn.techexchange.platform.problem.CommonProblem;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.web.ClientAddress;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one address from taking the whole engine: so many searches in a minute, counted anew each minute. */
@ServerFilter("/api/search/**")
final class SearchRateFilter {
    private static final int MOST_ADDRESSES = 100_000;

    /** An export reads up to ten pages of a hundred. */
    private static final int SEARCHES_OF_AN_EXPORT = 30;

    private final int mostInMinute;
    private final ClientAddress address;
    private final Clock clock;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private long minute;

    SearchRateFilter(
            @Value("${exchange.search.requests-per-minute:600}") int mostInMinute, ClientAddress address, Clock clock) {
        this.mostInMinute = mostInMinute;
        this.address = address;
        this.clock = clock;
    }

    @RequestFilter
    void count(HttpRequest<?> request) {
        int searches = request.getPath().endsWith("/export") ? SEARCHES_OF_AN_EXPORT : 1;
        if (!admits(address.of(request), searches)) {
            throw ProblemException.tooEarly(CommonProblem.TOO_MANY_REQUESTS, "检索过于频繁，请一分钟后再试。", Duration.ofMinutes(1));
        }
    }

    private boolean admits(String from, int searches) {
        forgetLastMinute();
        return counts.merge(from, searches, Integer::sum) <= mostInMinute;
    }

    private synchronized void forgetLastMinute() {
        long now = clock.millis() / 60_000;
        if (now != minute || counts.size() > MOST_ADDRESSES) {
            minute = now;
            counts.clear();
        }
    }
}
