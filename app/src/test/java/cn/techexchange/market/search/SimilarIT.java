package cn.techexchange.market.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.engines.Engine;
import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.demand.DemandContents;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.testing.Eventually;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnPlatform
class SimilarIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private final RunningPlatform platform;
    private final Person institute;
    private final Person enterprise;
    private final Person visitor;
    private final Publishing publishing;

    SimilarIT(People people, RunningPlatform platform) {
        this.platform = platform;
        institute = people.institute();
        enterprise = people.enterprise();
        visitor = people.visitor();
        publishing = new Publishing(people, platform);
    }

    @Test
    void atMostSixOthersOfItsKindStandBelowAListing() {
        List<String> ids = IntStream.range(0, 8)
                .mapToObj(number -> publishing.publish(
                        institute, ListingKind.ACHIEVEMENT, AchievementContents.complete("相似检验用连铸保护渣" + number)))
                .toList();
        String demand = publishing.publish(enterprise, ListingKind.DEMAND, DemandContents.complete("相似检验用连铸保护渣"));

        Eventually.within(
                SOON,
                () -> assertThat(similar("ACHIEVEMENT", ids.getFirst()))
                        .hasSize(6)
                        .doesNotContain(ids.getFirst(), demand));
        assertThat(similar("ACHIEVEMENT", demand)).isEmpty();
    }

    @Test
    void withoutTheEngineThePageIsThereAndNothingIsSimilar() {
        String id = publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete("引擎停机时的相似项"));
        platform.engines().stop(Engine.SEARCH);
        try {
            assertThat(similar("ACHIEVEMENT", id)).isEmpty();
            visitor.get("/api/public/achievements/" + id).expect(200);
        } finally {
            platform.engines().resume(Engine.SEARCH);
        }
    }

    private List<String> similar(String kind, String id) {
        return visitor.get("/api/search/similar?kind=" + kind + "&id=" + id)
                .expect(200)
                .body()
                .findValuesAsText("id");
    }
}
