package cn.techexchange.market.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.Publishing;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.outbox.OutboxMessages;
import cn.techexchange.testing.Database;
import cn.techexchange.testing.Eventually;
import cn.techexchange.testing.Mailboxes;
import cn.techexchange.testing.Mailboxes.Mail;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From a published listing to the mailbox, over a real SMTP server. */
@OnPlatform
@Order(1)
class MailAlertsIT {
    private static final Duration SOON = Duration.ofSeconds(120);
    private static final Pattern LINK = Pattern.compile("/mail-confirmation#(\\S+)");
    private final RunningPlatform platform;
    private final Person institute;
    private final Person reader;
    private final Person visitor;
    private final Person administrator;
    private final Publishing publishing;
    private final List<String> published = new ArrayList<>();
    private Mailboxes post = Mailboxes.open();

    MailAlertsIT(RunningPlatform platform, People people) {
        this.platform = platform;
        institute = people.institute();
        reader = people.enterprise();
        visitor = people.visitor();
        administrator = people.staff(Role.ADMINISTRATOR);
        publishing = new Publishing(people, platform);
    }

    @BeforeEach
    void confirmAddress() {
        reader.post("/api/account/mail/confirmation").expect(202);
        Mail asked = awaitMail(1);
        Matcher link = LINK.matcher(asked.plain());
        assertThat(link.find()).isTrue();
        assertThat(asked.oneClick()).isEmpty();
        assertThat(visitor.post("/api/public/mail/confirmations", Map.of("token", link.group(1)))
                        .expect(200)
                        .body()
                        .path("email")
                        .asText())
                .isEqualTo(reader.email());
    }

    @AfterEach
    void closePost() {
        post.close();
    }

    @Test
    void aNewListingIsToldAtOnceAndOnce() {
        subscribe(Map.of("kind", "SEARCH", "topic", "kind=ACHIEVEMENT&q=铌酸锂晶体的极化畴反转", "mail", true));
        String source = Ids.next();

        String id = publish("铌酸锂晶体的极化畴反转工艺", source);

        Mail mail = awaitMail(2);
        assertThat(mail.subject()).contains("铌酸锂晶体的极化畴反转");
        assertThat(mail.plain()).contains("铌酸锂晶体的极化畴反转工艺").contains("/achievements/" + id);
        assertThat(mail.html()).contains("href=\"").contains("/achievements/" + id);
        assertThat(mail.oneClickPost()).isTrue();
        assertThat(mail.plain() + mail.html()).doesNotContain("0472-1234567", "li@example.cn");
        assertThat(notes()).containsExactly("“铌酸锂晶体的极化畴反转”有 1 项新内容");

        publish("铌酸锂晶体的极化畴反转工艺改进", source);
        publish("完全不相干的另一项成果", Ids.next());
        awaitQuiet();

        assertThat(post.of(reader)).hasSize(2);
        assertThat(notes()).hasSize(1);
    }

    @Test
    void aDigestCollectsUntilTheMorning() {
        Instant begin = Instant.now();
        subscribe(Map.of("kind", "ORGANIZATION", "topic", institute.organizationId(), "mail", true, "rhythm", "DAILY"));
        publish("磷化铟衬底的化学机械抛光", Ids.next());
        publish("锑化镓外延层的位错抑制", Ids.next());
        awaitQuiet();
        SubscriptionWork worker = platform.bean(SubscriptionWork.class);

        worker.tellDue(Rhythm.DAILY.due(begin).minusSeconds(1));
        assertThat(notes()).isEmpty();
        worker.tellDue(Rhythm.DAILY.due(Instant.now()));

        Mail mail = awaitMail(2);
        assertThat(mail.subject()).isEqualTo("每日提醒：您订阅的内容有 2 项更新");
        assertThat(mail.plain()).contains("磷化铟衬底的化学机械抛光").contains("锑化镓外延层的位错抑制");
        assertThat(notes()).hasSize(1);
        worker.tellDue(Rhythm.DAILY.due(Instant.now()).plus(Duration.ofDays(1)));
        assertThat(notes()).hasSize(1);
    }

    @Test
    void oneClickEndsTheMailsWithoutSigningInAndTheSiteGoesOnTelling() {
        subscribe(Map.of("kind", "SEARCH", "topic", "kind=ACHIEVEMENT&q=氟化钙晶体紫外镀膜", "mail", true, "inSite", false));
        publish("氟化钙晶体紫外镀膜方法", Ids.next());
        URI link = URI.create(awaitMail(2).oneClick());

        assertThat(visitor.get(link.getPath()).headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).startsWith("/unsubscribe#"));
        assertThat(own().path("mail").asBoolean()).isTrue();
        visitor.send(visitor.request(link.getPath())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")))
                .expect(200);

        assertThat(own().path("mail").asBoolean()).isFalse();
        visitor.post(link.getPath() + "x").expect(400);
        publish("氟化钙晶体紫外镀膜设备", Ids.next());
        awaitQuiet();
        assertThat(post.of(reader)).hasSize(2);
        visitor.post(link.getPath() + "/all").expect(204);
        assertThat(reader.get("/api/account/mail")
                        .expect(200)
                        .body()
                        .path("paused")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void mailsWaitForAServerThatIsAwayAndArriveAfterwards() {
        post.close();

        reader.post("/api/account/mail/test").expect(202);

        Eventually.within(SOON, () -> {
            JsonNode waiting = waiting();
            assertThat(waiting.path("attempts").asInt()).isPositive();
            assertThat(waiting.path("error").asText()).isNotEmpty();
        });
        assertThat(reader.get("/api/administration/mail?state=WAITING").status())
                .isEqualTo(403);
        post = Mailboxes.open();
        assertThat(awaitMail(1).subject()).isEqualTo("测试邮件");
    }

    private JsonNode waiting() {
        for (JsonNode mail : administrator
                .get("/api/administration/mail?state=WAITING")
                .expect(200)
                .body()
                .path("items")) {
            if (mail.path("recipient").asText().equals(reader.email())) {
                return mail;
            }
        }
        throw new AssertionError("no mail waits");
    }

    private void subscribe(Map<String, Object> wish) {
        reader.post("/api/subscriptions", wish).expect(201);
    }

    private JsonNode own() {
        return reader.get("/api/subscriptions").expect(200).body().get(0);
    }

    private String publish(String title, String source) {
        String id = publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete(title), source);
        published.add(id);
        return id;
    }

    /** @param count how many came so far, this one too */
    private Mail awaitMail(int count) {
        Eventually.within(SOON, () -> assertThat(post.of(reader)).hasSize(count));
        return post.of(reader).getLast();
    }

    /** What this test published has been held against the subscriptions, and nothing that is due is untold. */
    private void awaitQuiet() {
        var findings = platform.bean(Findings.class);
        Eventually.within(Duration.ofSeconds(300), () -> {
            assertThat(platform.bean(OutboxMessages.class).pending("subscriptions"))
                    .isZero();
            assertThat(unlooked()).isZero();
            assertThat(findings.duePeople(Instant.now(), 1)).isEmpty();
        });
    }

    /** A second look for the sake of vectors may come much later. */
    private long unlooked() {
        try {
            return new Database(platform)
                    .count("subscription_watch WHERE looks = 0 AND listing_id IN ('" + String.join("', '", published)
                            + "')");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> notes() {
        var titles = new ArrayList<String>();
        for (JsonNode item : reader.get("/api/notifications").expect(200).body().path("items")) {
            titles.add(item.path("title").asText());
        }
        return titles;
    }
}
