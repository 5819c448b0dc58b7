package cn.techexchange.syndication.feed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.demand.DemandContents;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.Publishing;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.Eventually;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Feeds as a reader's program sees them. */
@OnPlatform
@Order(1)
class FeedIT {
    private static final Duration SOON = Duration.ofSeconds(10);
    private final Person institute;
    private final Person enterprise;
    private final Person visitor;
    private final Publishing publishing;

    FeedIT(RunningPlatform platform, People people) {
        institute = people.institute();
        enterprise = people.enterprise();
        visitor = people.visitor();
        publishing = new Publishing(people, platform);
    }

    @Test
    void theNewestListingsAreThereForEverybody() {
        String id =
                publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete("锆钛酸铅薄膜的溶胶凝胶法"));
        publishing.publish(enterprise, ListingKind.DEMAND, DemandContents.anonymous("匿名征集锆钛酸铅薄膜"));

        Eventually.within(
                SOON, () -> assertThat(titles("/api/public/feeds/achievements")).contains("【成果】锆钛酸铅薄膜的溶胶凝胶法"));
        Eventually.within(
                SOON, () -> assertThat(titles("/api/public/feeds/demands")).contains("【需求】匿名征集锆钛酸铅薄膜"));

        String xml = text(fetch("/api/public/feeds/achievements"));
        assertThat(xml).contains("urn:uuid:" + id).doesNotContain("0472-1234567", "li@example.cn");
        assertThat(text(fetch("/api/public/feeds/demands"))).doesNotContain(enterprise.organizationId());
    }

    @Test
    void aProgramThatHasItAlreadyIsToldSo() {
        Answer first = fetch("/api/public/feeds/demands").expect(200);

        Answer byTag = visitor.send(visitor.request("/api/public/feeds/demands").header("If-None-Match", first.etag()));
        Answer byDate = visitor.send(visitor.request("/api/public/feeds/demands")
                .header(
                        "If-Modified-Since",
                        first.headers().firstValue("Last-Modified").orElseThrow()));

        assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(byTag.status()).isEqualTo(304);
        assertThat(byTag.bytes()).isEmpty();
        assertThat(byDate.status()).isEqualTo(304);
    }

    @Test
    void aSubscriptionsFeedHoldsItsTopicAndEndsWithItsAddress() {
        String topic = "kind=ACHIEVEMENT&q=钽酸锂单晶还原处理";
        String id = enterprise
                .post("/api/subscriptions", Map.of("kind", "SEARCH", "topic", topic))
                .expect(201)
                .id();
        publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete("钽酸锂单晶还原处理方法"));
        String old = renew(id);
        Eventually.within(SOON, () -> assertThat(titles(old)).contains("【成果】钽酸锂单晶还原处理方法"));

        String address = renew(id);

        assertThat(fetch(old).status()).isEqualTo(404);
        assertThat(titles(address)).contains("【成果】钽酸锂单晶还原处理方法").doesNotContain("【需求】匿名征集锆钛酸铅薄膜");
        assertThat(fetch(address).headers().firstValue("Cache-Control").orElseThrow())
                .startsWith("private");
        enterprise.delete("/api/subscriptions/" + id + "/feed").expect(204);
        assertThat(fetch(address).status()).isEqualTo(404);
        assertThat(institute.post("/api/subscriptions/" + id + "/feed").status())
                .isEqualTo(404);
    }

    @Test
    void aProgramThatAsksWithoutPauseIsHeldBack() {
        Answer last = fetch("/api/public/feeds/demands");
        for (int i = 0; i < 130 && last.status() != 429; i++) {
            last = visitor.send(
                    visitor.request("/api/public/feeds/subscriptions/x").header("X-Real-IP", "10.9.8.7"));
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
    }

    private String renew(String id) {
        String address = enterprise
                .post("/api/subscriptions/" + id + "/feed")
                .expect(200)
                .body()
                .path("address")
                .asText();
        return URI.create(address).getPath();
    }

    private List<String> titles(String path) {
        Answer answer = fetch(path).expect(200);
        try {
            SyndFeed feed = new SyndFeedInput()
                    .build(new InputStreamReader(new ByteArrayInputStream(answer.bytes()), StandardCharsets.UTF_8));
            return feed.getEntries().stream().map(SyndEntry::getTitle).toList();
        } catch (FeedException e) {
            throw new AssertionError(e);
        }
    }

    /** Each from an address of its own: a test asks more often than a program should. */
    private Answer fetch(String path) {
        var random = ThreadLocalRandom.current();
        return visitor.send(visitor.request(path)
                .header("X-Real-IP", "10." + random.nextInt(256) + "." + random.nextInt(256) + ".7"));
    }

    private static String text(Answer answer) {
        return new String(answer.expect(200).bytes(), StandardCharsets.UTF_8);
    }
}
