package cn.techexchange.registry.registration;

import static cn.techexchange.registry.registration.Desk.id;
import static cn.techexchange.registry.registration.Desk.move;
import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import cn.techexchange.testing.Statements;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The desk's inboxes: take, release, filters, order by time left, and what was handed in instead of a working copy. */
@OnPlatform
class DeskQueueIT {
    private final People people;
    private final Desk desk;
    private final Statements statements;

    DeskQueueIT(RunningPlatform platform, People people) {
        this.people = people;
        desk = new Desk(platform, people);
        statements = new Statements(platform);
    }

    @Test
    void aTakenCaseIsOnePersonsUntilReleased() {
        Answer waiting = desk.inFirstReview();
        Person colleague = people.staff(Role.FIRST_REVIEWER);
        Answer taken = move(desk.first, waiting, "take", Map.of()).expect(200);

        assertThat(taken.body().at("/summary/mine").asBoolean()).isTrue();
        Answer seen = desk.seen(colleague, id(waiting));
        assertThat(seen.body().at("/summary/handler").asText()).startsWith("测试人员");
        assertThat(move(colleague, seen, "first-review", Map.of()).problem()).isEqualTo("/problems/taken-by-another");
        assertThat(move(colleague, seen, "release", Map.of()).problem()).isEqualTo("/problems/not-taken-by-you");
        assertThat(ids(colleague, "inbox=FIRST")).doesNotContain(id(waiting));
        assertThat(ids(desk.first, "mine=true")).containsExactly(id(waiting));
        assertThat(desk.applicant
                        .get("/api/registrations/" + id(waiting))
                        .body()
                        .at("/summary/handler")
                        .isNull())
                .isTrue();

        Person administrator = people.staff(Role.ADMINISTRATOR);
        Answer free = move(administrator, seen, "release", Map.of()).expect(200);
        move(colleague, free, "first-review", Map.of()).expect(200);
    }

    @Test
    void eachReviewHasItsInboxAndItsCount() {
        String first = id(desk.inFirstReview());
        String second = id(desk.inSecondReview());

        assertThat(ids(desk.first, "inbox=FIRST")).contains(first).doesNotContain(second);
        assertThat(ids(desk.second, "inbox=SECOND")).contains(second).doesNotContain(first);
        assertThat(ids(desk.first, "inbox=SECOND")).isEmpty();
        JsonNode counts = desk.first.get("/api/desk/registrations/counts").body();
        assertThat(counts.path("first").asLong())
                .isEqualTo(ids(desk.first, "inbox=FIRST").size());
        assertThat(counts.path("second").asLong()).isZero();
    }

    @Test
    void theQueueIsSortedByTheTimeLeftAndPagesWithoutGapOrRepetition() {
        String late = id(desk.inFirstReview());
        String soon = id(desk.inFirstReview());
        statements.run("UPDATE registration SET due_on = '2020-01-02' WHERE id = ?", late);
        statements.run("UPDATE registration SET due_on = '2020-01-03' WHERE id = ?", soon);

        List<String> all = ids(desk.first, "state=FIRST_REVIEW&state=SECOND_REVIEW");

        assertThat(all).doesNotHaveDuplicates().containsSubsequence(late, soon);
        assertThat(ids(desk.first, "overdue=true")).contains(late, soon);
        JsonNode row =
                desk.first.get("/api/desk/registrations?overdue=true").body().at("/items/0");
        assertThat(row.path("daysLeft").asInt()).isNegative();
        assertThat(desk.first
                        .get("/api/desk/registrations/counts")
                        .body()
                        .path("overdue")
                        .asLong())
                .isEqualTo(ids(desk.first, "overdue=true").size());
        assertThat(desk.first.get("/api/desk/registrations?cursor=x").status()).isEqualTo(400);
    }

    @Test
    void filtersNarrowByDeal() {
        Answer waiting = desk.submitted();
        String reference = waiting.body().at("/summary/reference").asText();
        String registrant = waiting.body().at("/summary/registrantName").asText();

        assertThat(ids(desk.first, "reference=" + reference)).containsExactly(id(waiting));
        assertThat(ids(desk.first, "reference=" + reference + "&fromFen=100000001"))
                .isEmpty();
        assertThat(ids(desk.first, "reference=" + reference + "&toFen=100000000"))
                .hasSize(1);
        assertThat(ids(desk.first, "reference=" + reference + "&kind=SERVICE")).isEmpty();
        assertThat(ids(
                        desk.first,
                        "reference=" + reference + "&registrant="
                                + java.net.URLEncoder.encode(registrant, java.nio.charset.StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    @Test
    void whileASupplementIsOpenTheDeskSeesWhatWasHandedIn() {
        Answer asked = move(desk.first, desk.inFirstReview(), "supplement", Map.of("text", "请补充。"))
                .expect(200);
        Contract open = desk.contractOf(asked);
        desk.save(open, Desk.priced(open.form(), 70_000_000));
        String contract = "/api/contracts/" + open.id();

        assertThat(desk.first
                        .get(contract)
                        .expect(200)
                        .body()
                        .path("transactionValueFen")
                        .asLong())
                .isEqualTo(100_000_000);
        assertThat(desk.applicant
                        .get(contract)
                        .expect(200)
                        .body()
                        .path("transactionValueFen")
                        .asLong())
                .isEqualTo(70_000_000);
        String submissions = "/api/registrations/" + id(asked) + "/submissions/";
        assertThat(desk.first
                        .get(submissions + 1)
                        .expect(200)
                        .body()
                        .path("transactionValueFen")
                        .asLong())
                .isEqualTo(100_000_000);
        assertThat(desk.first.get(submissions + 2).status()).isEqualTo(404);
        Answer own = desk.applicant.get("/api/registrations/" + id(asked)).expect(200);
        desk.applicant
                .move("/api/registrations/" + id(asked) + "/resubmit", Map.of(), own.etag())
                .expect(200);
        assertThat(desk.first
                        .get(submissions + 2)
                        .expect(200)
                        .body()
                        .path("transactionValueFen")
                        .asLong())
                .isEqualTo(70_000_000);
        assertThat(people.enterprise().get(submissions + 1).status()).isEqualTo(404);
    }

    private static List<String> ids(Person person, String query) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = person.get("/api/desk/registrations?" + query + cursor)
                    .expect(200)
                    .body();
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asText();
        } while (!cursor.isEmpty());
        return ids;
    }
}
