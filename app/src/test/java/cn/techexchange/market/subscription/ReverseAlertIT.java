package cn.techexchange.market.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.demand.DemandContents;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.matching.MatchesFound;
import cn.techexchange.market.search.Publishing;
import cn.techexchange.testing.Database;
import cn.techexchange.testing.Eventually;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import cn.techexchange.testing.Statements;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A new listing finds an old one, and the old one's owner learns of it once. */
@OnPlatform
@Order(1)
class ReverseAlertIT {
    /** Achievements wait behind all demands that other tests have left to the one worker. */
    private static final Duration SOON = Duration.ofSeconds(300);

    private final Database database;
    private final Statements statements;
    private final TellMatches tell;
    private final Person institute;
    private final Person enterprise;
    private final Publishing publishing;

    ReverseAlertIT(RunningPlatform platform, People people) {
        database = new Database(platform);
        statements = new Statements(platform);
        tell = platform.bean(TellMatches.class);
        institute = people.institute();
        enterprise = people.enterprise();
        publishing = new Publishing(people, platform);
    }

    @Test
    void theOlderSideIsToldAndAPairThatDidNotChangeIsNotToldAgain() {
        enterprise
                .post("/api/subscriptions", Map.of("kind", "MATCHES", "topic", "", "mail", true))
                .expect(201);
        String demand = publishing.publish(enterprise, ListingKind.DEMAND, DemandContents.complete("稀土钢连铸坯角部裂纹在线检测装置"));
        String achievement = publishing.publish(
                institute, ListingKind.ACHIEVEMENT, AchievementContents.complete("稀土钢连铸坯角部裂纹在线检测装置"));
        String link = "/work/demands/" + demand + "/matches";

        Eventually.within(SOON, () -> assertThat(notes(enterprise, link)).hasSize(1));
        assertThat(notes(enterprise, link).getFirst())
                .contains("稀土钢连铸坯角部裂纹在线检测装置")
                .contains("/88）");
        assertThat(notes(institute, "/work/achievements/" + achievement + "/matches"))
                .noneMatch(text -> text.contains("在线检测装置"));
        JsonNode found = enterprise.get("/api/subscriptions").expect(200).body().get(0);
        assertThat(found.path("unseen").asLong()).isEqualTo(1);

        var again =
                new MatchesFound(ListingKind.DEMAND, demand, List.of(new MatchesFound.FoundPair(demand, achievement)));
        tell.tell(again);

        assertThat(notes(enterprise, link)).hasSize(1);
        assertThat(count("match_told WHERE " + pair(demand, achievement))).isEqualTo(1);

        forget(demand);
        tell.tell(again);
        assertThat(notes(enterprise, link)).as("without its memory").hasSize(2);

        institute
                .post("/api/matches/" + match(demand, achievement) + "/dismissal", Map.of("reason", "OFF_TOPIC"))
                .expect(204);
        forget(demand);
        tell.tell(again);

        assertThat(notes(enterprise, link)).hasSize(2);
    }

    private void forget(String demand) {
        statements.run("DELETE FROM match_told WHERE demand_id = ?", demand);
    }

    private String match(String demand, String achievement) {
        for (JsonNode match : enterprise
                .get("/api/demands/" + demand + "/matches")
                .expect(200)
                .body()) {
            if (match.path("achievement").path("id").asText().equals(achievement)) {
                return match.path("id").asText();
            }
        }
        throw new AssertionError("the match is gone");
    }

    private static String pair(String demand, String achievement) {
        return "demand_id = '" + demand + "' AND achievement_id = '" + achievement + "'";
    }

    private long count(String from) {
        try {
            return database.count(from);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> notes(Person person, String link) {
        var texts = new ArrayList<String>();
        for (JsonNode item : person.get("/api/notifications").expect(200).body().path("items")) {
            if (item.path("link").asText().equals(link)) {
                texts.add(item.path("text").asText());
            }
        }
        return texts;
    }
}
