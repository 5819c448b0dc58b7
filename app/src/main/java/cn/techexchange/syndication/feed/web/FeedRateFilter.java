package cn.techexchange.syndication.feed.web;

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

/** Programs may ask far more often than people: so many feeds for an address in a minute, counted anew each minute. */
@ServerFilter("/api/public/feeds/**")
final class FeedRateFilter {
    private static final int MOST_ADDRESSES = 100_000;
    private final int mostInMinute;
    private final ClientAddress address;
    private final Clock clock;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private long minute;

    FeedRateFilter(
            @Value("${exchange.feeds.requests-per-minute:60}") int mostInMinute, ClientAddress address, Clock clock) {
        this.mostInMinute = mostInMinute;
        this.address = address;
        this.clock = clock;
    }

    @RequestFilter
    void count(HttpRequest<?> request) {
        forgetLastMinute();
        if (counts.merge(address.of(request), 1, Integer::sum) > mostInMinute) {
            throw ProblemException.tooEarly(
                    CommonProblem.TOO_MANY_REQUESTS, "订阅源读取过于频繁，请一分钟后再试。", Duration.ofMinutes(1));
        }
    }

    private synchronized void forgetLastMinute() {
        long now = clock.millis() / 60_000;
        if (now != minute || counts.size() > MOST_ADDRESSES) {
            minute = now;
            counts.clear();
        }
    }
}
