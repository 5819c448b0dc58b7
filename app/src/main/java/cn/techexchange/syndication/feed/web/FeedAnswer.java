package cn.techexchange.syndication.feed.web;

import cn.techexchange.identity.account.Sha256;
import cn.techexchange.syndication.feed.AtomFeed;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A feed as an answer: whole, or "not changed" for whoever has it already (RFC 9110, 13.2.2: the tag goes before the date). */
final class FeedAnswer {
    static final String ATOM = "application/atom+xml;charset=UTF-8";
    private static final int TAG_LENGTH = 32;

    private FeedAnswer() {}

    static HttpResponse<String> of(
            AtomFeed.Written feed, @Nullable String known, @Nullable String since, String cacheControl) {
        String tag = "\"" + Sha256.of(feed.xml()).substring(0, TAG_LENGTH) + "\"";
        boolean same = known == null ? isNotNewer(feed.updatedAt(), since) : known.contains(tag);
        MutableHttpResponse<String> answer =
                same ? HttpResponse.status(HttpStatus.NOT_MODIFIED) : HttpResponse.ok(feed.xml());
        return answer.header("ETag", tag)
                .header("Last-Modified", httpDate(feed.updatedAt()))
                .header("Cache-Control", cacheControl);
    }

    private static boolean isNotNewer(Instant updatedAt, @Nullable String since) {
        if (since == null) {
            return false;
        }
        try {
            Instant asked = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(since));
            return !updatedAt.truncatedTo(ChronoUnit.SECONDS).isAfter(asked);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String httpDate(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(ZoneOffset.UTC));
    }
}
