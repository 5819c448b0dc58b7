package cn.techexchange.market.search.unanswered;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.unanswered.UnansweredSearches.Day;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.IndexHealth;
import cn.techexchange.searchindex.SearchIndex;
import cn.techexchange.testing.Eventually;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@OnPlatform
class UnansweredIT {
    private static final String LIST = "/api/administration/unanswered-searches";
    private final RunningPlatform platform;
    private final Person administrator;
    private final Person auditor;
    private final Person institute;
    private final Person visitor;

    UnansweredIT(RunningPlatform platform, People people) {
        this.platform = platform;
        administrator = people.staff(Role.ADMINISTRATOR);
        auditor = people.staff(Role.AUDITOR);
        institute = people.institute();
        visitor = people.visitor();
        Eventually.within(
                Duration.ofSeconds(60),
                () -> assertThat(platform.bean(SearchIndex.class).health().state())
                        .isEqualTo(IndexHealth.State.AVAILABLE));
    }

    @Test
    void aSearchInVainIsCountedWithoutThePerson() {
        search(institute, "魑魅魍魉甲", "");
        search(visitor, "魑魅魍魉甲 ", "");

        JsonNode row = row("魑魅魍魉甲");

        assertThat(row.path("searches").asLong()).isEqualTo(2);
        assertThat(row.path("kind").asText()).isEqualTo("ACHIEVEMENT");
        assertThat(row.properties()).hasSize(6);
    }

    @Test
    void filtersThatLeaveNothingAreToldApart() {
        search(visitor, "魑魅魍魉乙", "&maturity=9");

        assertThat(row("魑魅魍魉乙").path("outcome").asText()).isEqualTo("FILTERED");
    }

    @Test
    void aTelephoneNumberIsNotKept() {
        search(visitor, "饕餮 13847212345", "");

        assertThat(list("").toString()).doesNotContain("13847212345");
    }

    @Test
    void pagesFollowEachOther() {
        search(visitor, "魑魅魍魉丙", "");
        search(visitor, "魑魅魍魉丁", "");

        JsonNode first = list("?size=1");
        JsonNode second = list("?size=1&cursor=" + first.path("next").asText());

        assertThat(second.path("items").get(0)).isNotEqualTo(first.path("items").get(0));
        assertThat(administrator.get(LIST + "?cursor=wrong").expect(400).problem())
                .isEqualTo("/problems/invalid-input");
    }

    @Test
    void thePeriodLimitsTheList() {
        var searches = platform.bean(UnansweredSearches.class);
        LocalDate old = today().minusDays(60);
        searches.count(new Day(old, ListingKind.DEMAND, Outcome.NOTHING, "两月前的检索"), 10);

        assertThat(list("").toString()).doesNotContain("两月前的检索");
        assertThat(list("?from=" + old + "&until=" + old).path("items").findValuesAsText("text"))
                .containsExactly("两月前的检索");
    }

    @Test
    void whatIsOldIsForgotten() {
        var searches = platform.bean(UnansweredSearches.class);
        LocalDate old = today().minusDays(181);
        searches.count(new Day(old, ListingKind.DEMAND, Outcome.NOTHING, "半年前的检索"), 10);

        platform.bean(NoteUnanswered.class).forgetOld();

        assertThat(list("?from=" + old + "&until=" + old).path("items")).isEmpty();
    }

    @Test
    void aFullDayTakesNoMoreTexts() {
        var searches = platform.bean(UnansweredSearches.class);
        LocalDate day = today().minusDays(90);
        searches.count(new Day(day, ListingKind.DEMAND, Outcome.NOTHING, "第一个"), 1);
        searches.count(new Day(day, ListingKind.DEMAND, Outcome.NOTHING, "第二个"), 1);
        searches.count(new Day(day, ListingKind.DEMAND, Outcome.NOTHING, "第一个"), 1);

        JsonNode items = list("?from=" + day + "&until=" + day).path("items");

        assertThat(items.findValuesAsText("text")).containsExactly("第一个");
        assertThat(items.get(0).path("searches").asLong()).isEqualTo(2);
    }

    @Test
    void theExportIsForTheBureauOnly() {
        search(visitor, "魑魅魍魉戊", "");

        assertThat(auditor.get(LIST + "/export?format=CSV").expect(200).text()).contains("魑魅魍魉戊", "检索词");
        assertThat(institute.get(LIST + "/export").status()).isEqualTo(403);
        assertThat(institute.get(LIST).status()).isEqualTo(403);
    }

    private static void search(Person person, String text, String filters) {
        person.get("/api/search?kind=ACHIEVEMENT&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + filters)
                .expect(200);
    }

    private JsonNode list(String query) {
        return administrator.get(LIST + query).expect(200).body();
    }

    private JsonNode row(String text) {
        for (JsonNode item : list("?size=100").path("items")) {
            if (item.path("text").asText().equals(text)) {
                return item;
            }
        }
        throw new AssertionError(text + " was not noted");
    }

    private LocalDate today() {
        return LocalTime.today(platform.bean(Clock.class));
    }
}
