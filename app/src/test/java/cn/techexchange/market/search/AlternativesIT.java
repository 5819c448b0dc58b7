package cn.techexchange.market.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.testing.Eventually;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@OnPlatform
class AlternativesIT {
    private static final Duration PROMISED = Duration.ofSeconds(5);
    private final Person institute;
    private final Person visitor;
    private final Publishing publishing;

    AlternativesIT(People people, RunningPlatform platform) {
        institute = people.institute();
        visitor = people.visitor();
        publishing = new Publishing(people, platform);
    }

    @Test
    void aTitleThatSoundsTheSameIsOfferedWithItsCount() {
        publish("铥光纤激光器谐振腔");

        JsonNode meant = alternatives("铥光纤激光起谐振", "").path("meant");

        assertThat(meant.findValuesAsText("text")).contains("铥光纤激光器谐振");
        assertThat(meant.get(0).path("agreeing").asLong()).isPositive();
    }

    @Test
    void theSearchSaysThatNothingHasTheTextAsTyped() {
        publish("铼钨丝电极退火");

        assertThat(literal("铼钨丝电级")).isZero();
        assertThat(literal("铼钨丝电极")).isPositive();
    }

    @Test
    void whatIsSpeltRightIsOfferedNoOtherWay() {
        publish("铌酸锂晶体抛光");

        assertThat(alternatives("铌酸锂晶体", "").path("meant")).isEmpty();
    }

    @Test
    void eachFilterTellsWhatItsRemovalGives() {
        publish("铪靶材溅射薄膜");

        JsonNode without = alternatives("铪靶材溅射", "&maturity=1&region=150200").path("without");

        assertThat(parameters(without)).contains("[\"maturity\"]").doesNotContain("[\"region\"]");
        assertThat(without.get(0).path("total").asLong()).isPositive();
    }

    @Test
    void partsOfTheTextAreOfferedWhenTheWholeFindsLess() {
        publish("锶铁氧体预烧料造粒");

        JsonNode shorter = alternatives("铁氧体 龘靐齉龘靐齉", "").path("shorter");

        assertThat(shorter.findValuesAsText("text")).contains("铁氧体");
    }

    @Test
    void anExportHoldsTheRowsOfTheSearchInTheirOrder() {
        publish("=镥基闪烁体导出");
        Eventually.within(PROMISED, () -> assertThat(literal("镥基闪烁体导出")).isPositive());

        String csv = visitor.get("/api/search/export?format=CSV&kind=ACHIEVEMENT&q=" + encoded("镥基闪烁体导出"))
                .expect(200)
                .text();

        assertThat(csv).startsWith("\uFEFF名称,摘要,发布单位");
        assertThat(csv.lines().skip(1).findFirst().orElseThrow()).startsWith("'=镥基闪烁体导出");
    }

    @Test
    void aSignedInPersonsExportStandsInTheAuditTrail() {
        institute
                .get("/api/search/export?format=XLSX&kind=DEMAND&q=" + encoded("镥基"))
                .expect(200);

        assertThat(publishing
                        .administrator()
                        .get("/api/audit?action=SEARCH_RESULTS_EXPORTED&person=" + institute.email())
                        .expect(200)
                        .body()
                        .path("items"))
                .hasSize(1);
    }

    private void publish(String title) {
        String id = publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete(title));
        Eventually.within(
                PROMISED,
                () -> assertThat(search(title).path("items").findValuesAsText("id"))
                        .contains(id));
    }

    private JsonNode search(String text) {
        return visitor.get("/api/search?kind=ACHIEVEMENT&q=" + encoded(text))
                .expect(200)
                .body();
    }

    private long literal(String text) {
        return search(text).path("literal").asLong();
    }

    private JsonNode alternatives(String text, String filters) {
        return visitor.get("/api/search/alternatives?kind=ACHIEVEMENT&q=" + encoded(text) + filters)
                .expect(200)
                .body();
    }

    private static String parameters(JsonNode without) {
        var parameters = new StringBuilder();
        without.forEach(way -> parameters.append(way.path("parameters")));
        return parameters.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
