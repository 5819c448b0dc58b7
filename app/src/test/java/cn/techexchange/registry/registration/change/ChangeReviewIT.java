package cn.techexchange.registry.registration.change;

import static cn.techexchange.registry.registration.Desk.id;
import static cn.techexchange.registry.registration.change.ChangedContracts.address;
import static cn.techexchange.registry.registration.change.ChangedContracts.move;
import static cn.techexchange.registry.registration.change.ChangedContracts.own;
import static cn.techexchange.registry.registration.change.ChangedContracts.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractForms;
import cn.techexchange.registry.registration.Desk;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change is reviewed like a first application. */
@OnPlatform
class ChangeReviewIT {
    private static final long LARGE = 500_000_000;
    private final People people;
    private final Desk desk;
    private final ChangedContracts changed;
    private final Statements statements;

    ChangeReviewIT(RunningPlatform platform, People people) {
        this.people = people;
        desk = new Desk(platform, people);
        changed = new ChangedContracts(desk);
        statements = new Statements(platform);
    }

    @Test
    void itStandsInTheInboxOfEachReviewAndWithWhoHasTakenIt() {
        Person otherFirst = people.staff(Role.FIRST_REVIEWER);
        Answer change = changed.handedIn(desk.registered(), 120_000_000);
        assertThat(inbox(desk.first, "FIRST")).contains(change.id());
        assertThat(inbox(desk.second, "SECOND")).doesNotContain(change.id());
        assertThat(inbox(desk.second, "FIRST")).isEmpty();

        Answer taken = move(desk.first, change, "take").expect(200);

        assertThat(taken.body().path("mine").asBoolean()).isTrue();
        assertThat(inbox(otherFirst, "FIRST")).doesNotContain(change.id());
        assertThat(move(otherFirst, taken, "first-review").problem()).isEqualTo("/problems/taken-by-another");
        assertThat(move(otherFirst, taken, "release").problem()).isEqualTo("/problems/not-taken-by-you");
        Answer passed = move(desk.first, taken, "first-review").expect(200);
        assertThat(passed.body().path("handler").isNull()).isTrue();
        assertThat(inbox(desk.second, "SECOND")).contains(change.id());
        assertThat(desk.second
                        .get("/api/desk/changes/counts")
                        .expect(200)
                        .body()
                        .path("second")
                        .asInt())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"499999900, 200", "500000000, 409", "500000100, 409"})
    void fromFiveMillionYuanOnTheChangedValueAsksForExperts(long technicalFen, int status) {
        Answer change = changed.handedIn(desk.registered(), technicalFen);
        Answer passed = move(desk.first, change, "first-review").expect(200);

        Answer answer = move(desk.second, passed, "second-review");

        assertThat(answer.status()).isEqualTo(status);
        if (status == 409) {
            assertThat(answer.problem()).isEqualTo("/problems/experts-required");
            assertThatThrownBy(() -> pass(change)).hasStackTraceContaining("registration_change_experts_asked");
        }
    }

    @Test
    void aLargeChangePassesAfterThreeOpinionsOfItsOwnExperts() {
        Answer registered = desk.registered();
        Answer asked = changed.withExperts(registered, LARGE);
        assertThat(asked.body().at("/experts/needed").asInt()).isEqualTo(3);
        assertThatThrownBy(() -> pass(asked)).hasStackTraceContaining("registration_change_experts_heard");
        Person insider = people.member(desk.institute(), Role.EXPERT);
        assertThat(assign(asked, insider).problem()).isEqualTo("/problems/expert-belongs-to-party");

        for (Person expert : List.of(expert(), expert(), expert())) {
            assertThat(move(desk.second, seen(desk.second, asked), "second-review")
                            .problem())
                    .isEqualTo("/problems/opinions-missing");
            heard(asked, expert);
        }

        move(desk.second, seen(desk.second, asked), "second-review").expect(200);
        Answer now = desk.seen(desk.second, id(registered));
        assertThat(Desk.state(now)).isEqualTo("CHANGED");
        assertThat(now.body().path("countedTechnologyFen").asLong()).isEqualTo(LARGE);
    }

    @Test
    void aSupplementGoesBackToItsReviewAndSendsExpertsOfNewPartiesOut() {
        Answer registered = desk.registered();
        Answer asked = changed.withExperts(registered, LARGE);
        Organization buyer = people.organization(OrganizationKind.ENTERPRISE);
        Person leaving = people.member(buyer, Role.EXPERT);
        for (Person expert : List.of(leaving, expert(), expert())) {
            heard(asked, expert);
        }
        Answer waiting = move(desk.second, seen(desk.second, asked), "supplement", Map.of("text", "请写明实际受让方。"))
                .expect(200);
        assertThat(waiting.body().path("dueOn").isNull()).isTrue();
        JsonNode own = desk.applicant
                .get("/api/registrations/" + id(registered) + "/changes")
                .expect(200)
                .body()
                .get(0);
        assertThat(own.path("supplementText").asText()).isEqualTo("请写明实际受让方。");
        assertThat(own.path("holder").asText()).isEqualTo("您");
        assertThat(own.path("handler").isNull()).isTrue();

        Contract open = desk.contractOf(registered);
        desk.save(open, ContractForms.soldTo(open.form(), buyer));
        Answer back = changed.handIn(registered, waiting).expect(200);

        assertThat(back.body().path("state").asText()).isEqualTo("EXPERT_REVIEW");
        assertThat(back.body().path("experts").path("heard").asInt()).isZero();
        assertThat(back.body().path("steps").findValuesAsText("note")).anyMatch(note -> note.contains("自动回避"));
        assertThat(back.body().path("steps").findValuesAsText("person")).containsOnly("null");
        assertThat(opinion(back, leaving).problem()).isEqualTo("/problems/expert-conflicted");
        assertThat(leaving.get("/api/expert/cases/" + back.id())
                        .body()
                        .at("/summary/standing")
                        .asText())
                .isEqualTo("RECUSED");
        assertThat(desk.second.get(address(back) + "/experts").body().findValuesAsText("recusedAt"))
                .filteredOn(at -> !at.equals("null"))
                .hasSize(1);
    }

    @Test
    void aFindingOfAChangeIsWavedThroughWithAReasonBeforeItPasses() {
        Answer registered = desk.registered();
        Answer change = changed.handedIn(registered, 120_000_000);
        statements.run(
                "UPDATE contract_submission SET form = REPLACE(form, '\"technologyField\":\"05\"',"
                        + " '\"technologyField\":\"\"') WHERE contract_id = ? AND number = 2",
                registered.body().at("/summary/contractId").asText());
        assertThat(move(desk.first, change, "first-review").problem()).isEqualTo("/problems/findings-open");
        JsonNode findings =
                desk.first.get(address(change) + "/findings").expect(200).body();

        for (JsonNode each : findings) {
            if (each.at("/finding/severity").asText().equals("ERROR")) {
                String key = each.at("/finding/key").asText();
                desk.first
                        .post(address(change) + "/findings/waiver", Map.of("key", key, "reason", "附件已写明。"))
                        .expect(200);
            }
        }

        move(desk.first, change, "first-review").expect(200);
    }

    @Test
    void eachMoveIsRefusedByNameInStatesThatForbidIt() {
        Answer registered = desk.registered();
        Answer draft = changed.request(registered).expect(201);
        for (String move : List.of("first-review", "take")) {
            assertThat(move(desk.first, draft, move).problem()).isEqualTo("/problems/change-state-forbids");
        }
        for (String move : List.of("second-review", "expert-review")) {
            assertThat(move(desk.second, draft, move).problem()).isEqualTo("/problems/change-state-forbids");
        }
        for (String move : List.of("supplement", "refuse")) {
            assertThat(move(desk.first, draft, move, Map.of("text", "x")).problem())
                    .isEqualTo("/problems/change-state-forbids");
        }
        Answer withdrawn = desk.applicant
                .move(own(registered, draft) + "/withdraw", Map.of(), draft.etag())
                .expect(200);
        for (String move : List.of("hand-in", "withdraw")) {
            String etag = "\"" + withdrawn.body().path("version").asLong() + "\"";
            assertThat(desk.applicant
                            .move(own(registered, draft) + "/" + move, Map.of(), etag)
                            .problem())
                    .isEqualTo("/problems/change-state-forbids");
        }
    }

    private void heard(Answer asked, Person expert) {
        assign(asked, expert).expect(200);
        expert.post("/api/expert/cases/" + asked.id() + "/declaration", Map.of("conflicted", false))
                .expect(200);
        opinion(asked, expert).expect(200);
    }

    private static Answer opinion(Answer asked, Person expert) {
        return expert.post(
                "/api/expert/cases/" + asked.id() + "/opinion",
                Map.of("recommendation", "REGISTER", "technologyValueFen", LARGE, "text", "核算合理。"));
    }

    private Answer assign(Answer asked, Person expert) {
        return desk.second.post(
                address(asked) + "/experts", Map.of("accountId", expert.caller().accountId()));
    }

    private Person expert() {
        return people.staff(Role.EXPERT);
    }

    private void pass(Answer change) {
        statements.run(
                "UPDATE registration_change SET state = 'PASSED', first_reviewer_id = ?, second_reviewer_id = ?"
                        + " WHERE id = ?",
                desk.first.caller().accountId(),
                desk.second.caller().accountId(),
                change.id());
    }

    /** All pages of what the person can act on. */
    private static List<String> inbox(Person person, String step) {
        var ids = new ArrayList<String>();
        String cursor = "";
        do {
            JsonNode page = person.get("/api/desk/changes?inbox=" + step + cursor)
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
