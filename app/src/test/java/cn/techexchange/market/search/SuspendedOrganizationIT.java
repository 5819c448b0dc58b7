package cn.techexchange.market.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.demand.DemandContents;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.testing.Eventually;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnPlatform
class SuspendedOrganizationIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String TITLE = "停牌检验用的稀土钢裂纹渣系";
    private final RunningPlatform platform;
    private final Person institute;
    private final Person enterprise;
    private final Person visitor;
    private final Person bureau;
    private final Publishing publishing;

    SuspendedOrganizationIT(People people, RunningPlatform platform) {
        this.platform = platform;
        institute = people.institute();
        enterprise = people.enterprise();
        visitor = people.visitor();
        bureau = people.staff(Role.ADMINISTRATOR);
        publishing = new Publishing(people, platform);
    }

    @Test
    void itsListingsLeaveEveryPublicPlaceAndComeBackWhenItIsResumed() {
        String achievement =
                publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete(TITLE));
        String demand = publishing.publish(enterprise, ListingKind.DEMAND, DemandContents.complete(TITLE));
        String matches = "/api/demands/" + demand + "/matches";
        Eventually.within(SOON, () -> assertThat(matched(matches)).contains(achievement));

        decide("SUSPEND");

        assertThat(visitor.get("/api/public/achievements/" + achievement).status())
                .isEqualTo(404);
        assertThat(visitor.get("/api/public/listings/" + achievement + "/versions")
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get("/api/public/listings/" + achievement + "/attachments")
                        .body())
                .isEmpty();
        assertThat(matched(matches)).doesNotContain(achievement);
        Eventually.within(SOON, () -> {
            assertThat(heldByEngine()).doesNotContain(achievement);
            assertThat(platform.bean(CompareIndex.class).compare().equal()).isTrue();
        });

        decide("RESUME");

        visitor.get("/api/public/achievements/" + achievement).expect(200);
        Eventually.within(SOON, () -> {
            assertThat(found()).contains(achievement);
            assertThat(matched(matches)).contains(achievement);
            assertThat(platform.bean(CompareIndex.class).compare().equal()).isTrue();
        });
    }

    @Test
    void aNewRegionIsFoundByWithoutARebuild() {
        String achievement =
                publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete(TITLE));
        Eventually.within(SOON, () -> assertThat(found("&region=150203")).contains(achievement));

        String path = "/api/organizations/" + institute.organizationId();
        var before = bureau.get(path).expect(200);
        bureau.put(path + "/facts", movedTo("150202", before.body()), before.etag())
                .expect(200);

        Eventually.within(SOON, () -> {
            assertThat(found("&region=150202")).contains(achievement);
            assertThat(found("&region=150203")).doesNotContain(achievement);
        });
    }

    private void decide(String decision) {
        String path = "/api/organizations/" + institute.organizationId();
        bureau.move(
                        path + "/decisions",
                        Map.of("decision", decision, "reason", "核查资质"),
                        bureau.get(path).etag())
                .expect(200);
    }

    private List<String> found(String... filters) {
        String query = URLEncoder.encode(TITLE, StandardCharsets.UTF_8);
        return visitor.get("/api/search?kind=ACHIEVEMENT&limit=50&q=" + query + String.join("", filters))
                .expect(200)
                .body()
                .path("items")
                .findValuesAsText("id");
    }

    private List<String> matched(String path) {
        return enterprise.get(path).expect(200).body().findValues("achievement").stream()
                .map(listing -> listing.path("id").asText())
                .toList();
    }

    private static Map<String, Object> movedTo(String region, JsonNode organization) {
        return Map.of(
                "name", organization.path("name").asText(),
                "regionCode", region,
                "partyKind", organization.path("partyKind").asText(),
                "stateOwned", organization.path("stateOwned").asBoolean(),
                "reason", "迁址");
    }

    private String heldByEngine() {
        try {
            return RawEngine.everything(platform);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
