package cn.techexchange.market.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.demand.DemandContents;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.OwnerMove;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.searchindex.IndexHealth;
import cn.techexchange.searchindex.SearchIndex;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.Eventually;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnPlatform
class SearchIT {
    private static final Duration PROMISED = Duration.ofSeconds(2);
    private final Person institute;
    private final Person enterprise;
    private final Person visitor;
    private final Publishing publishing;

    SearchIT(People people, RunningPlatform platform) {
        institute = people.institute();
        enterprise = people.enterprise();
        visitor = people.visitor();
        publishing = new Publishing(people, platform);
        // The first test may be faster than the first index.
        Eventually.within(
                Duration.ofSeconds(60),
                () -> assertThat(platform.bean(SearchIndex.class).health().state())
                        .isEqualTo(IndexHealth.State.AVAILABLE));
    }

    @Test
    void aPublishedAchievementIsFoundWithinTwoSeconds() {
        String id =
                publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete("钇铝石榴石陶瓷的真空烧结"));

        Eventually.within(
                PROMISED, () -> assertThat(ids("ACHIEVEMENT", "钇铝石榴石陶瓷")).contains(id));

        JsonNode item = item(search("kind=ACHIEVEMENT&q=" + encoded("钇铝石榴石陶瓷")), id);
        assertThat(item.path("organizationKind").asText()).isEqualTo("高等院校");
        assertThat(item.path("industryName").asText()).isEqualTo("稀土钢");
        assertThat(item.path("maturity").asInt()).isEqualTo(7);
        assertThat(item.path("summary").asText()).startsWith("在稀土钢连铸坯表面");
        assertThat(item.path("lowFen").asLong()).isEqualTo(50_000_000);
        assertThat(item.path("titleSegments").findValues("marked")).anyMatch(JsonNode::asBoolean);
    }

    @Test
    void whatIsSuspendedIsGoneAndComesBackWhenResumed() {
        String id = publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete("暂停又恢复的镝铁合金"));
        Eventually.within(PROMISED, () -> assertThat(ids("ACHIEVEMENT", "镝铁合金")).contains(id));

        publishing.move(institute, id, OwnerMove.SUSPEND);
        assertThat(ids("ACHIEVEMENT", "镝铁合金")).doesNotContain(id);

        publishing.move(institute, id, OwnerMove.RESUME);
        Eventually.within(PROMISED, () -> assertThat(ids("ACHIEVEMENT", "镝铁合金")).contains(id));
    }

    @Test
    void aChangedTitleIsFoundByItsNewWords() {
        String source = Ids.next();
        String id = publishing.publish(
                institute, ListingKind.ACHIEVEMENT, AchievementContents.complete("钕铁硼边角料再生"), source);
        publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete("铽镝扩散渗透工艺"), source);

        Eventually.within(
                PROMISED, () -> assertThat(ids("ACHIEVEMENT", "铽镝扩散渗透")).contains(id));
    }

    @Test
    void anAnonymousDemandIsFoundWithoutItsOrganisation() {
        String id = publishing.publish(enterprise, ListingKind.DEMAND, DemandContents.anonymous("匿名征集铈基抛光粉团聚控制"));

        Eventually.within(PROMISED, () -> assertThat(ids("DEMAND", "铈基抛光粉团聚")).contains(id));

        JsonNode item = item(search("kind=DEMAND&q=" + encoded("铈基抛光粉团聚")), id);
        assertThat(item.path("organizationName").isNull()).isTrue();
        assertThat(item.path("organizationKind").isNull()).isTrue();
        assertThat(item.path("regionName").isNull()).isTrue();
    }

    @Test
    void facetsCountAndNameWhatWasFound() {
        publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete("镧系储氢合金的分面计数"));
        Eventually.within(
                PROMISED, () -> assertThat(ids("ACHIEVEMENT", "镧系储氢合金的分面计数")).isNotEmpty());

        JsonNode facets = search("kind=ACHIEVEMENT&q=" + encoded("镧系储氢合金的分面计数")).path("facets");

        assertThat(values(facets, "industry")).contains("稀土钢", "钢铁新材料");
        assertThat(values(facets, "region")).containsExactly("包头市");
        assertThat(values(facets, "mode")).contains("许可");
        assertThat(values(facets, "priceBand")).containsExactly("10 万至 50 万元");
        assertThat(values(facets, "organizationKind")).containsExactly("高等院校");
    }

    @Test
    void aFilterThatDoesNotApplyFindsNothing() {
        String id = publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete("钪铝合金焊丝筛选"));
        Eventually.within(
                PROMISED, () -> assertThat(ids("ACHIEVEMENT", "钪铝合金焊丝")).contains(id));

        JsonNode narrowed = search("kind=ACHIEVEMENT&industry=GRAPHENE&q=" + encoded("钪铝合金焊丝"));

        assertThat(found(narrowed)).doesNotContain(id);
        assertThat(found(search("kind=ACHIEVEMENT&maturity=7&mode=LICENSE&region=150200&q=" + encoded("钪铝合金焊丝"))))
                .contains(id);
    }

    @Test
    void pagesFollowEachOther() {
        String first = publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete("氧化钬翻页甲"));
        String second = publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete("氧化钬翻页乙"));
        Eventually.within(
                PROMISED, () -> assertThat(ids("ACHIEVEMENT", "氧化钬翻页")).contains(first, second));

        JsonNode page = search("kind=ACHIEVEMENT&limit=1&sort=NEWEST&q=" + encoded("氧化钬翻页"));
        JsonNode next = search("kind=ACHIEVEMENT&limit=1&sort=NEWEST&q=" + encoded("氧化钬翻页") + "&cursor="
                + encoded(page.path("next").asText()));

        assertThat(found(page)).doesNotContainAnyElementsOf(found(next));
        assertThat(visitor.get("/api/search?kind=ACHIEVEMENT&cursor=wrong")
                        .expect(400)
                        .problem())
                .isEqualTo("/problems/invalid-input");
    }

    @Test
    void suggestionsCompleteTitlesAndInitials() {
        String id = publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete("铕激活荧光粉"));

        Eventually.within(PROMISED, () -> {
            assertThat(suggested("铕激活")).contains(id);
            assertThat(suggested("yjhyg")).contains(id);
        });
    }

    @Test
    void boundsOfTheInputAreKept() {
        String longText = "长".repeat(501);

        assertThat(visitor.get("/api/search?kind=ACHIEVEMENT&q=" + encoded(longText))
                        .status())
                .isEqualTo(400);
        assertThat(visitor.get("/api/search?kind=ACHIEVEMENT&limit=51").status())
                .isEqualTo(400);
        assertThat(visitor.get("/api/search?kind=WHATEVER").status()).isEqualTo(400);
        assertThat(visitor.get("/api/search").status()).isEqualTo(400);
    }

    private List<String> ids(String kind, String text) {
        return found(search("kind=" + kind + "&q=" + encoded(text)));
    }

    private JsonNode search(String query) {
        return visitor.get("/api/search?" + query).expect(200).body();
    }

    private List<String> suggested(String typed) {
        Answer answer = visitor.get("/api/search/suggestions?kind=ACHIEVEMENT&q=" + encoded(typed))
                .expect(200);
        return answer.body().findValuesAsText("id");
    }

    private static List<String> found(JsonNode answer) {
        return answer.path("items").findValuesAsText("id");
    }

    private static JsonNode item(JsonNode answer, String id) {
        for (JsonNode item : answer.path("items")) {
            if (item.path("id").asText().equals(id)) {
                return item;
            }
        }
        throw new AssertionError(id + " is not in " + answer);
    }

    private static List<String> values(JsonNode facets, String name) {
        var values = new ArrayList<String>();
        for (JsonNode facet : facets) {
            if (facet.path("name").asText().equals(name)) {
                facet.path("values")
                        .forEach(value -> values.add(value.path("name").asText()));
            }
        }
        return values;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
