package cn.techexchange.registry.registration.correction;

import static cn.techexchange.registry.registration.Desk.id;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Royalties and settlements are dated entries with their evidence. */
@OnPlatform
class CorrectionIT {
    private final People people;
    private final Desk desk;
    private final Statements statements;

    CorrectionIT(RunningPlatform platform, People people) {
        this.people = people;
        desk = new Desk(platform, people);
        statements = new Statements(platform);
    }

    @Test
    void aRoyaltyIsADatedEntryWithItsPeriodAndIsPostedOnce() {
        Answer registered = desk.registered();

        JsonNode posted = post(registered, "royalty", royalty(registered, Map.of()))
                .expect(200)
                .body()
                .get(0);

        assertThat(posted.path("technicalFen").asLong()).isEqualTo(20_000_000);
        assertThat(posted.path("nonTechnicalFen").asLong()).isEqualTo(5_000_000);
        assertThat(posted.at("/royalty/receivedFen").asLong()).isEqualTo(26_500_000);
        assertThat(posted.at("/royalty/periodFrom").asText()).isEqualTo("2026-01-01");
        assertThat(posted.path("settlement").isNull()).isTrue();
        assertThat(lastEntry(registered))
                .contains("\"event\":\"CORRECTION\"")
                .contains("\"evidenceSha256\":\"" + evidence(registered))
                .contains("\"contracts\":0")
                .contains("\"technologyValueFen\":20000000,\"transactionValueFen\":25000000}");
        Answer seen = desk.seen(desk.second, id(registered));
        assertThat(seen.body().path("countedTransactionFen").asLong()).isEqualTo(125_000_000);
        assertThat(post(seen, "royalty", royalty(registered, Map.of())).problem())
                .isEqualTo("/problems/correction-already-posted");
    }

    @Test
    void aSettlementCountsTheDifferenceToItsEstimateAndNeverLeavesTheRange() {
        Answer registered = desk.registered();
        assertThat(post(registered, "settlement", settlement(registered, 100_000_000, 80_000_000, 5_000_000, 0))
                        .expect(200)
                        .body()
                        .at("/0/technicalFen")
                        .asLong())
                .isEqualTo(-80_000_000);

        Answer seen = desk.seen(desk.second, id(registered));
        assertThat(seen.body().path("countedTransactionFen").asLong()).isEqualTo(5_000_000);
        assertThat(post(seen, "settlement", settlement(registered, 10_000_000, 0, 1, 0))
                        .problem())
                .isEqualTo("/problems/values-out-of-range");
        assertThat(post(seen, "settlement", settlement(registered, 1, 0, 1, 0)).status())
                .isEqualTo(400);
        assertThatThrownBy(() -> statements.run(
                        "UPDATE registration_correction SET actual_gross_fen = 7 WHERE registration_id = ?",
                        id(registered)))
                .hasStackTraceContaining("registration_correction_settled");
    }

    @Test
    void whatIsWrongIsNamedByItsField() {
        Answer registered = desk.registered();
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("periodTo", "2025-12-31"),
                Map.of("grossFen", 27_000_000),
                Map.of("technologyFen", 26_000_000),
                Map.of("receivedOn", "2999-01-01"))) {
            Answer refused = post(registered, "royalty", royalty(registered, wrong));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.body().at("/errors/0/field").asText())
                    .isEqualTo(wrong.keySet().iterator().next());
        }
    }

    @Test
    void theEvidenceIsForTheSellersSideTheDeskAndTheAuditor() {
        Answer waiting = Desk.move(desk.first, desk.inFirstReview(), "supplement", Map.of("text", "请写明买方。"));
        Organization buyer = people.organization(OrganizationKind.ENTERPRISE);
        Contract open = desk.contractOf(waiting);
        desk.save(open, ContractForms.soldTo(open.form(), buyer));
        desk.applicant
                .move("/api/registrations/" + id(waiting) + "/resubmit", Map.of(), waiting.etag())
                .expect(200);
        Answer passed = Desk.move(desk.first, desk.seen(desk.first, id(waiting)), "first-review", Map.of())
                .expect(200);
        Answer registered = Desk.register(desk.second, passed, Desk.number()).expect(200);
        String correction = post(registered, "royalty", royalty(registered, Map.of()))
                .expect(200)
                .body()
                .at("/0/id")
                .asText();
        String corrections = "/api/registrations/" + id(registered) + "/corrections";
        String evidence = corrections + "/" + correction + "/evidence";

        for (Person entitled : List.of(desk.applicant, desk.first, desk.second, people.staff(Role.AUDITOR))) {
            Answer file = entitled.get(evidence).expect(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
            assertThat(entitled.get(corrections)
                            .body()
                            .at("/0/evidenceReadable")
                            .asBoolean())
                    .isTrue();
        }
        Person buyers = people.member(buyer, Role.ENTERPRISE_MEMBER);
        assertThat(buyers.get(evidence).problem()).isEqualTo("/problems/evidence-of-the-seller");
        assertThat(buyers.get(corrections)
                        .expect(200)
                        .body()
                        .at("/0/evidenceReadable")
                        .asBoolean())
                .isFalse();
        assertThat(people.enterprise().get(evidence).status()).isEqualTo(404);
        assertThat(people.visitor().get(evidence).status()).isEqualTo(401);
    }

    private Answer post(Answer registered, String form, Map<String, Object> body) {
        return desk.second.move(
                "/api/registrations/" + id(registered) + "/corrections/" + form, body, registered.etag());
    }

    private Map<String, Object> royalty(Answer registered, Map<String, Object> other) {
        var body = new HashMap<String, Object>(Map.of(
                "periodFrom",
                "2026-01-01",
                "periodTo",
                "2026-06-30",
                "receivedOn",
                "2026-07-15",
                "receivedFen",
                26_500_000,
                "grossFen",
                25_000_000,
                "technologyFen",
                20_000_000,
                "grounds",
                grounds(registered, "记账凭证 2026-07-018")));
        body.putAll(other);
        return body;
    }

    private Map<String, Object> settlement(
            Answer registered, long estimated, long estimatedPart, long actual, long actualPart) {
        return Map.of(
                "estimatedGrossFen", estimated,
                "estimatedTechnologyFen", estimatedPart,
                "actualGrossFen", actual,
                "actualTechnologyFen", actualPart,
                "grounds", grounds(registered, "结算单 " + estimated));
    }

    private Map<String, Object> grounds(Answer registered, String voucher) {
        return Map.of(
                "voucher",
                voucher,
                "reason",
                "合同第六条约定的提成",
                "documentName",
                "凭证.pdf",
                "documentSha256",
                evidence(registered));
    }

    private String evidence(Answer registered) {
        return desk.contractOf(registered).documents().getFirst().sha256();
    }

    private String lastEntry(Answer registered) {
        return desk.applicant
                .get("/api/registrations/" + id(registered) + "/ledger")
                .expect(200)
                .body()
                .findValuesAsText("body")
                .getLast();
    }
}
