package cn.techexchange.market.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.engines.Engine;
import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.demand.DemandContents;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.OwnerMove;
import cn.techexchange.searchindex.DocumentVersion;
import cn.techexchange.searchindex.IndexContents;
import cn.techexchange.searchindex.IndexRebuild;
import cn.techexchange.searchindex.VectorProgress;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnPlatform
class IndexIT {
    private static final String SECRET = "机密烧结温度曲线一四六零度";
    private static final Duration PROMISED = Duration.ofSeconds(2);
    private static final Duration CATCHING_UP = Duration.ofSeconds(60);
    private static final List<String> TITLES =
            List.of("稀土永磁电机退磁防护", "高炉渣显热回收与粒化", "单晶硅棒拉制热场节能", "稀土抛光粉废液再生", "石墨烯导热膜卷材制备", "钢渣碳酸化固定二氧化碳", "镧铈催化剂低温脱硝");
    private static final List<String> QUERIES = List.of("稀土", "热能回收利用", "二氧化碳", "降低电机损耗的材料", "脱硝催化剂", "", "表面裂纹率");

    private final RunningPlatform platform;
    private final Person institute;
    private final Person enterprise;
    private final Person visitor;
    private final Publishing publishing;

    IndexIT(People people, RunningPlatform platform) {
        this.platform = platform;
        institute = people.institute();
        enterprise = people.enterprise();
        visitor = people.visitor();
        publishing = new Publishing(people, platform);
    }

    @Test
    void deletingAllSearchDataAndRebuildingGivesTheSameResultLists() {
        TITLES.forEach(
                title -> publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete(title)));
        awaitQuiet();
        rebuild();
        Map<String, JsonNode> before = results();

        platform.bean(IndexRebuild.class).deleteAll();
        rebuild();

        assertThat(results()).isEqualTo(before);
        assertThat(ids("稀土").size()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void searchingGoesOnAndNewWritesArriveWhileTheIndexIsRebuilt() {
        String before = publish("重建之前的钇稳定氧化锆");
        Eventually.within(PROMISED, () -> assertThat(ids("钇稳定氧化锆")).contains(before));
        var during = new LinkedHashMap<String, List<String>>();

        platform.bean(RebuildIndex.class).run(progress -> {
            if (during.isEmpty()) {
                during.put(publish("重建之中的钆锆酸盐涂层"), ids("钇稳定氧化锆"));
            }
        });

        assertThat(during.values()).allSatisfy(ids -> assertThat(ids).contains(before));
        Eventually.within(PROMISED, () -> assertThat(ids("钆锆酸盐涂层")).containsAll(during.keySet()));
        awaitQuiet();
        assertThat(compare().equal()).isTrue();
    }

    @Test
    void publishingGoesOnWithoutTheEngineAndTheIndexCatchesUp() {
        platform.engines().stop(Engine.SEARCH);
        String id;
        try {
            id = publish("引擎停机期间发布的铒镱共掺光纤");
            Answer limited = search("kind=ACHIEVEMENT&q=" + encoded("铒镱共掺"));
            assertThat(limited.body().path("limited").asBoolean()).isTrue();
            assertThat(limited.body().path("items").findValuesAsText("id")).containsExactly(id);
            assertThat(visitor.get("/health").status()).isEqualTo(200);
        } finally {
            platform.engines().resume(Engine.SEARCH);
        }

        Eventually.within(CATCHING_UP, () -> {
            JsonNode answer = search("kind=ACHIEVEMENT&q=" + encoded("铒镱共掺")).body();
            assertThat(answer.path("limited").asBoolean()).isFalse();
            assertThat(answer.path("items").findValuesAsText("id")).contains(id);
        });
    }

    @Test
    void theComparisonNamesWhatDiffers() {
        String kept = publish("核对用的钕玻璃");
        awaitQuiet();
        assertThat(compare().equal()).isTrue();

        var contents = platform.bean(IndexContents.class);
        contents.delete(List.of(new DocumentVersion(kept, 1_000)));
        contents.refresh();

        assertThat(compare().missing()).containsExactly(kept);
        rebuild();
        assertThat(compare().equal()).isTrue();
    }

    @Test
    void nothingPrivateStandsInTheEngine() throws Exception {
        String listed = publish("私密检查的铽铁石榴石");
        institute
                .put("/api/listings/" + listed + "/confidential", Map.of("first", SECRET, "second", SECRET), "\"0\"")
                .expect(200);
        publishing.publish(enterprise, ListingKind.DEMAND, DemandContents.anonymous("私密检查的匿名需求"));
        String withdrawn = publish("撤回后不应存在的钬激光晶体");
        Eventually.within(PROMISED, () -> assertThat(ids("铽铁石榴石")).isNotEmpty());
        publishing.move(institute, withdrawn, OwnerMove.WITHDRAW);
        awaitQuiet();

        String held = RawEngine.everything(platform);

        assertThat(held).contains("铽铁石榴石").contains("私密检查的匿名需求");
        assertThat(held).doesNotContain("0472-1234567", "0472-7654321", "li@example.cn", "钬激光晶体", SECRET);
        assertThat(held).doesNotContain(enterprise.organizationId());
    }

    @Test
    void theAdministratorSeesTheIndexAndRebuildsIt() {
        Person administrator = publishing.administrator();
        publish("状态页可见的铕配合物");
        awaitQuiet();

        administrator.post("/api/administration/search-index/rebuild").expect(202);

        Eventually.within(CATCHING_UP, () -> {
            JsonNode status = administrator
                    .get("/api/administration/search-index")
                    .expect(200)
                    .body();
            assertThat(status.path("rebuild").path("state").asText()).isEqualTo("DONE");
            assertThat(status.path("documents").asLong())
                    .isEqualTo(status.path("listed").asLong());
            assertThat(status.path("vectors").asLong())
                    .isEqualTo(status.path("documents").asLong());
            assertThat(status.path("queued").asLong()).isZero();
            assertThat(status.path("indexName").asText()).startsWith("exchange-");
        });
        assertThat(institute.get("/api/administration/search-index").status()).isEqualTo(403);
        assertThat(visitor.get("/api/administration/search-index").status()).isEqualTo(401);
    }

    private String publish(String title) {
        return publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete(title));
    }

    private void rebuild() {
        platform.bean(RebuildIndex.class).run(progress -> {});
        awaitQuiet();
    }

    /** Nothing on its way into the index, and every document with its vector. */
    private void awaitQuiet() {
        Eventually.within(CATCHING_UP, () -> {
            assertThat(platform.bean(ReadIndexStatus.class).queued()).isZero();
            platform.bean(IndexContents.class).refresh();
            VectorProgress vectors = platform.bean(IndexContents.class).vectorProgress();
            assertThat(vectors.embedded()).isEqualTo(vectors.total());
        });
        platform.bean(IndexContents.class).compact();
    }

    private IndexComparison compare() {
        return platform.bean(CompareIndex.class).compare();
    }

    private Map<String, JsonNode> results() {
        var results = new LinkedHashMap<String, JsonNode>();
        for (String query : QUERIES) {
            results.put(
                    query,
                    search("kind=ACHIEVEMENT&limit=50&q=" + encoded(query)).body());
        }
        return results;
    }

    private List<String> ids(String text) {
        return search("kind=ACHIEVEMENT&q=" + encoded(text))
                .body()
                .path("items")
                .findValuesAsText("id");
    }

    private Answer search(String query) {
        return visitor.get("/api/search?" + query).expect(200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
