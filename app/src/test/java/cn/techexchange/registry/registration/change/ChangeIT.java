package cn.techexchange.registry.registration.change;

import static cn.techexchange.registry.registration.Desk.id;
import static cn.techexchange.registry.registration.Desk.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractState;
import cn.techexchange.registry.registration.Desk;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import cn.techexchange.testing.Statements;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What follows a registration: change, cancellation on request, revocation. */
@OnPlatform
class ChangeIT {
    private final People people;
    private final Desk desk;
    private final ChangedContracts changed;
    private final Statements statements;

    ChangeIT(RunningPlatform platform, People people) {
        this.people = people;
        desk = new Desk(platform, people);
        changed = new ChangedContracts(desk);
        statements = new Statements(platform);
    }

    @Test
    void aPassedChangeTakesTheRegisteredVersionsPlaceAndCountsTheDifference() {
        Answer registered = desk.registered();
        Answer change = changed.handedIn(registered, 120_000_000);
        assertThat(desk.seen(desk.first, id(registered))
                        .body()
                        .path("submission")
                        .asInt())
                .isEqualTo(1);

        Answer passed =
                ChangedContracts.move(desk.first, change, "first-review").expect(200);
        ChangedContracts.move(desk.second, passed, "second-review").expect(200);

        Answer seen = desk.seen(desk.second, id(registered));
        assertThat(Desk.state(seen)).isEqualTo("CHANGED");
        assertThat(seen.body().path("submission").asInt()).isEqualTo(2);
        assertThat(seen.body().path("countedTransactionFen").asLong()).isEqualTo(120_000_000);
        assertThat(lastEntry(registered))
                .contains("\"event\":\"CHANGED\"")
                .contains("\"technologyValueFen\":40000000,\"transactionValueFen\":20000000}");
        assertThat(desk.contractOf(registered).state()).isEqualTo(ContractState.CLOSED);
    }

    @Test
    void whatHasBecomeOfTheFirstDeclarationIsToldItemByItem() {
        Answer registered = desk.registered();
        String address = "/api/contracts/" + desk.contractOf(registered).id() + "/worksheet-difference";
        assertThat(desk.applicant.get(address).expect(200).body().at("/0/lines").findValuesAsText("fate"))
                .containsOnly("SAME");

        changed.handedIn(registered, 120_000_000);

        for (Person reader : List.of(desk.applicant, desk.first)) {
            JsonNode difference = reader.get(address).expect(200).body().get(0);
            assertThat(difference.path("lines").findValuesAsText("fate")).containsExactly("CHANGED", "REMOVED");
            assertThat(difference.at("/lines/0/changed/0").asText()).isEqualTo("AMOUNT");
            assertThat(difference.at("/before/technologyValueFen").asLong()).isEqualTo(80_000_000);
            assertThat(difference.at("/after/technologyValueFen").asLong()).isEqualTo(120_000_000);
        }
        assertThat(desk.first
                        .get(address + "?submission=1")
                        .expect(200)
                        .body()
                        .at("/0/lines")
                        .findValuesAsText("fate"))
                .containsOnly("SAME");
    }

    @Test
    void aRefusedOrWithdrawnChangeLeavesTheRegisteredVersion() {
        Answer registered = desk.registered();
        Answer change = changed.handedIn(registered, 120_000_000);

        Answer refused = desk.first
                .move(ChangedContracts.address(change) + "/refuse", Map.of("text", "没有补充协议。"), change.etag())
                .expect(200);

        assertThat(refused.body().path("state").asText()).isEqualTo("REFUSED");
        Contract back = desk.contractOf(registered);
        assertThat(back.form().worksheet().transactionValue().fen()).isEqualTo(100_000_000);
        assertThat(back.state()).isEqualTo(ContractState.CLOSED);
        assertThat(Desk.state(desk.seen(desk.second, id(registered)))).isEqualTo("REGISTERED");

        Answer again = changed.request(registered).expect(201);
        Answer withdrawn = desk.applicant
                .move(ChangedContracts.own(registered, again) + "/withdraw", Map.of(), again.etag())
                .expect(200);
        assertThat(withdrawn.body().path("state").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void theTwoReviewsOfAChangeAreTwoPeoplesToo() {
        Person both =
                people.member(people.organization(OrganizationKind.BUREAU), Role.FIRST_REVIEWER, Role.SECOND_REVIEWER);
        Answer change = changed.handedIn(desk.registered(), 120_000_000);
        Person insider = people.member(desk.institute(), Role.FIRST_REVIEWER);
        assertThat(ChangedContracts.move(insider, change, "first-review").problem())
                .isEqualTo("/problems/reviewer-belongs-to-party");
        Answer passed = ChangedContracts.move(both, change, "first-review").expect(200);

        assertThat(ChangedContracts.move(both, passed, "second-review").problem())
                .isEqualTo("/problems/reviewers-must-differ");
        assertThat(ChangedContracts.move(desk.first, passed, "second-review").status())
                .isEqualTo(403);
        assertThat(ChangedContracts.move(desk.applicant, passed, "second-review")
                        .status())
                .isEqualTo(403);
        String account = both.caller().accountId();
        assertThatThrownBy(() -> statements.run(
                        "UPDATE registration_change SET second_reviewer_id = ? WHERE id = ?", account, passed.id()))
                .hasStackTraceContaining("registration_change_reviewers_differ");
        assertThatThrownBy(() -> statements.run(
                        "INSERT INTO registration_change_reviewer SELECT id, ?, 'SECOND', ?, party_codes"
                                + " FROM registration_change WHERE id = ?",
                        insider.caller().accountId(),
                        desk.institute().creditCode().value(),
                        passed.id()))
                .hasStackTraceContaining("registration_change_reviewer_outside");
    }

    @Test
    void aChangeNeedsADifferenceAndIsAloneAndComesBeforeTheEnd() {
        Answer registered = desk.registered();
        Answer change = changed.request(registered).expect(201);

        assertThat(desk.applicant
                        .move(ChangedContracts.own(registered, change) + "/hand-in", Map.of(), change.etag())
                        .problem())
                .isEqualTo("/problems/change-without-difference");
        assertThat(changed.request(registered).problem()).isEqualTo("/problems/change-pending");
        assertThat(desk.cancel(registered).problem()).isEqualTo("/problems/change-pending");
        assertThat(revoke(registered).problem()).isEqualTo("/problems/change-pending");
        assertThat(ChangedContracts.move(desk.first, change, "first-review").problem())
                .isEqualTo("/problems/change-state-forbids");
    }

    @Test
    void onlyRegisteredContractsAreChangedAndOnlyByTheirRegistrant() {
        Answer inReview = desk.inSecondReview();
        Answer registered = desk.registered();

        assertThat(changed.request(inReview).problem()).isEqualTo("/problems/registration-state-forbids");
        assertThat(people.institute()
                        .move("/api/registrations/" + id(registered) + "/changes", reason(), registered.etag())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theApplicantAsksForCancellationAndTheDeskAnswers() {
        Answer registered = desk.registered();
        String address = "/api/registrations/" + id(registered) + "/cancellation";
        desk.applicant.post(address, reason()).expect(200);
        assertThat(desk.applicant.post(address, reason()).problem())
                .isEqualTo("/problems/cancellation-already-requested");
        desk.second
                .post("/api/desk/registrations/" + id(registered) + "/cancellation/decline", Map.of("text", "合同仍在履行。"))
                .expect(200);
        assertThat(desk.applicant.get(address).body().at("/0/state").asText()).isEqualTo("DECLINED");
        desk.applicant.post(address, reason()).expect(200);

        desk.cancel(registered).expect(200);

        assertThat(desk.applicant.get(address).body().at("/0/state").asText()).isEqualTo("GRANTED");
        assertThat(desk.applicant.post(address, reason()).problem()).isEqualTo("/problems/registration-state-forbids");
    }

    @Test
    void aRevocationNamesItsStatuteAndTakesAllFiguresBack() {
        Answer registered = desk.registered();

        Answer revoked = revoke(registered).expect(200);

        assertThat(Desk.state(revoked)).isEqualTo("REVOKED");
        assertThat(revoked.body().path("outcomeStatute").asText()).isEqualTo("管理办法第十九条");
        assertThat(lastEntry(registered)).contains("\"event\":\"REVOKED\"").contains("\"contracts\":-1");
        assertThat(move(desk.first, registered, "revoke", Map.of("text", "x", "statute", "y"))
                        .status())
                .isEqualTo(403);
    }

    private Answer revoke(Answer registered) {
        return move(desk.second, registered, "revoke", Map.of("text", "材料不实", "statute", "管理办法第十九条"));
    }

    private String lastEntry(Answer registered) {
        List<String> bodies = desk.applicant
                .get("/api/registrations/" + id(registered) + "/ledger")
                .expect(200)
                .body()
                .findValuesAsText("body");
        return bodies.getLast();
    }

    private static Map<String, Object> reason() {
        return Map.of("reason", "双方签订补充协议。");
    }
}
