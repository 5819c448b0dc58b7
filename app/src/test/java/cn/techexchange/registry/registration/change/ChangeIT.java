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

/** What follows a registration: change, cancellation on request, revocation, correction. */
@OnPlatform
class ChangeIT {
    private final People people;
    private final Desk desk;
    private final Statements statements;

    ChangeIT(RunningPlatform platform, People people) {
        this.people = people;
        desk = new Desk(platform, people);
        statements = new Statements(platform);
    }

    @Test
    void aPassedChangeTakesTheRegisteredVersionsPlaceAndCountsTheDifference() {
        Answer registered = desk.registered();
        Answer change = handedIn(registered, 120_000_000);
        assertThat(desk.seen(desk.first, id(registered))
                        .body()
                        .path("submission")
                        .asInt())
                .isEqualTo(1);

        Answer passed = review(desk.first, change, "first-review").expect(200);
        review(desk.second, passed, "second-review").expect(200);

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
    void aRefusedOrWithdrawnChangeLeavesTheRegisteredVersion() {
        Answer registered = desk.registered();
        Answer change = handedIn(registered, 120_000_000);

        Answer refused = desk.first
                .move(address(change) + "/refuse", Map.of("text", "没有补充协议。"), change.etag())
                .expect(200);

        assertThat(refused.body().path("state").asText()).isEqualTo("REFUSED");
        Contract back = desk.contractOf(registered);
        assertThat(back.form().worksheet().transactionValue().fen()).isEqualTo(100_000_000);
        assertThat(back.state()).isEqualTo(ContractState.CLOSED);
        assertThat(Desk.state(desk.seen(desk.second, id(registered)))).isEqualTo("REGISTERED");

        Answer again = request(registered).expect(201);
        Answer withdrawn = desk.applicant
                .move(own(registered, again) + "/withdraw", Map.of(), again.etag())
                .expect(200);
        assertThat(withdrawn.body().path("state").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void theTwoReviewsOfAChangeAreTwoPeoplesToo() {
        Person both =
                people.member(people.organization(OrganizationKind.BUREAU), Role.FIRST_REVIEWER, Role.SECOND_REVIEWER);
        Answer change = handedIn(desk.registered(), 120_000_000);
        Person insider = people.member(desk.institute(), Role.FIRST_REVIEWER);
        assertThat(review(insider, change, "first-review").problem()).isEqualTo("/problems/reviewer-belongs-to-party");
        Answer passed = review(both, change, "first-review").expect(200);

        assertThat(review(both, passed, "second-review").problem()).isEqualTo("/problems/reviewers-must-differ");
        assertThat(review(desk.first, passed, "second-review").status()).isEqualTo(403);
        assertThat(review(desk.applicant, passed, "second-review").status()).isEqualTo(403);
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
        Answer change = request(registered).expect(201);

        assertThat(desk.applicant
                        .move(own(registered, change) + "/hand-in", Map.of(), change.etag())
                        .problem())
                .isEqualTo("/problems/change-without-difference");
        assertThat(request(registered).problem()).isEqualTo("/problems/change-pending");
        assertThat(desk.cancel(registered).problem()).isEqualTo("/problems/change-pending");
        assertThat(revoke(registered).problem()).isEqualTo("/problems/change-pending");
        assertThat(review(desk.first, change, "first-review").problem()).isEqualTo("/problems/change-state-forbids");
    }

    @Test
    void onlyRegisteredContractsAreChangedAndOnlyByTheirRegistrant() {
        Answer inReview = desk.inSecondReview();
        Answer registered = desk.registered();

        assertThat(request(inReview).problem()).isEqualTo("/problems/registration-state-forbids");
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

    @Test
    void aCorrectionIsADatedEntryThatNeverLeavesTheRange() {
        Answer registered = desk.registered();
        String evidence = desk.contractOf(registered).documents().getFirst().sha256();

        assertThat(correct(registered, -90_000_000, 0, evidence).problem()).isEqualTo("/problems/values-out-of-range");
        assertThat(correct(registered, 0, -30_000_000, evidence).problem()).isEqualTo("/problems/values-out-of-range");
        assertThat(correct(registered, 1, 0, "0".repeat(64)).status()).isEqualTo(400);
        JsonNode posted = correct(registered, 30_000_000, -5_000_000, evidence)
                .expect(200)
                .body();

        assertThat(posted.at("/0/technicalFen").asLong()).isEqualTo(30_000_000);
        assertThat(lastEntry(registered))
                .contains("\"event\":\"CORRECTION\"")
                .contains("\"evidenceSha256\":\"" + evidence)
                .contains("\"contracts\":0")
                .contains("\"technologyValueFen\":30000000,\"transactionValueFen\":25000000}");
        Answer seen = desk.seen(desk.second, id(registered));
        assertThat(seen.body().path("countedTransactionFen").asLong()).isEqualTo(125_000_000);
        assertThat(Desk.state(seen)).isEqualTo("REGISTERED");
    }

    private Answer correct(Answer registered, long technical, long other, String evidence) {
        return desk.second.move(
                "/api/registrations/" + id(registered) + "/corrections",
                Map.of(
                        "kind",
                        "ACTUAL",
                        "technicalFen",
                        technical,
                        "nonTechnicalFen",
                        other,
                        "reason",
                        "据实结算",
                        "documentName",
                        "结算单.pdf",
                        "documentSha256",
                        evidence),
                registered.etag());
    }

    private Answer revoke(Answer registered) {
        return move(desk.second, registered, "revoke", Map.of("text", "材料不实", "statute", "管理办法第十九条"));
    }

    private Answer request(Answer registered) {
        return desk.applicant.move("/api/registrations/" + id(registered) + "/changes", reason(), registered.etag());
    }

    private Answer handedIn(Answer registered, long technicalFen) {
        Answer change = request(registered).expect(201);
        Contract open = desk.contractOf(registered);
        desk.save(open, Desk.priced(open.form(), technicalFen));
        desk.applicant
                .move(own(registered, change) + "/hand-in", Map.of(), change.etag())
                .expect(200);
        return desk.first.get("/api/desk/changes/" + change.id()).expect(200);
    }

    private static Answer review(Person by, Answer change, String move) {
        return by.move(address(change) + "/" + move, Map.of(), change.etag());
    }

    private static String address(Answer change) {
        return "/api/desk/changes/" + change.id();
    }

    private static String own(Answer registered, Answer change) {
        return "/api/registrations/" + id(registered) + "/changes/" + change.id();
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
