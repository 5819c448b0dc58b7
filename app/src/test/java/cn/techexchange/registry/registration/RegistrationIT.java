package cn.techexchange.registry.registration;

import static cn.techexchange.registry.registration.Desk.id;
import static cn.techexchange.registry.registration.Desk.move;
import static cn.techexchange.registry.registration.Desk.state;
import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractState;
import cn.techexchange.registry.contract.Contracts;
import cn.techexchange.registry.contract.SaveContract;
import cn.techexchange.registry.ledger.ExportLedger;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.RunningPlatform;
import cn.techexchange.verifier.LedgerFile;
import cn.techexchange.verifier.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registrations from application to the ledger, as the people of both sides send them. */
@OnPlatform
class RegistrationIT {
    private final RunningPlatform platform;
    private final Desk desk;

    RegistrationIT(RunningPlatform platform, People people) {
        this.platform = platform;
        desk = new Desk(platform, people);
    }

    @Test
    void aContractIsRegisteredByTwoPeopleAndWrittenToTheLedger(@TempDir Path directory) throws Exception {
        String number = Desk.number();

        Answer registered =
                Desk.register(desk.second, desk.inSecondReview(), number).expect(200);

        JsonNode seen = desk.applicant
                .get("/api/registrations/" + id(registered))
                .expect(200)
                .body();
        assertThat(seen.at("/summary/state").asText()).isEqualTo("REGISTERED");
        assertThat(seen.at("/summary/nationalNumber").asText()).isEqualTo(number);
        assertThat(seen.at("/summary/reference").asText()).matches("KQ-\\d{4}-\\d{6}");
        assertThat(seen.at("/rulePack/code").asText()).isEqualTo("MIIT-2026");
        assertThat(seen.at("/rulePack/version").asInt()).isEqualTo(1);
        assertThat(seen.path("steps").findValuesAsText("state"))
                .containsExactly("SUBMITTED", "ACCEPTED", "FIRST_REVIEW", "SECOND_REVIEW", "REGISTERED");
        assertThat(seen.path("steps").findValues("person")).allMatch(JsonNode::isNull);
        String contractId = seen.at("/summary/contractId").asText();
        assertThat(platform.bean(Contracts.class).get(contractId).state()).isEqualTo(ContractState.CLOSED);
        JsonNode entries = desk.applicant
                .get("/api/registrations/" + id(registered) + "/ledger")
                .expect(200)
                .body();
        assertThat(entries.findValuesAsText("event")).containsExactly("ACCEPTED", "REGISTERED");
        assertThat(entries.get(1).path("body").asText()).contains(number).doesNotContain("王老师", "李经理");
        assertThat(exported(directory)).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void aSupplementGoesToTheApplicantAndBackToTheSameReview() {
        Answer asked = move(desk.first, desk.inFirstReview(), "supplement", Map.of("text", "请补充验收标准。"))
                .expect(200);
        assertThat(asked.body().at("/summary/dueOn").isNull()).isTrue();
        Answer own = desk.applicant.get("/api/registrations/" + id(asked)).expect(200);
        assertThat(own.body().path("supplementText").asText()).isEqualTo("请补充验收标准。");
        assertThat(own.body().at("/summary/holder").asText()).isEqualTo("您");
        Contract contract = platform.bean(Contracts.class)
                .get(own.body().at("/summary/contractId").asText());
        platform.bean(SaveContract.class)
                .save(desk.applicant.caller(), contract.id(), contract.requireVersion(), contract.form());

        Answer back = desk.applicant
                .move("/api/registrations/" + id(asked) + "/resubmit", Map.of(), own.etag())
                .expect(200);

        assertThat(state(back)).isEqualTo("FIRST_REVIEW");
        assertThat(back.body().path("submission").asInt()).isEqualTo(2);
        assertThat(back.body().at("/summary/daysLeft").asInt()).isEqualTo(15);
    }

    @Test
    void aRefusalNamesGroundsOfThePackThatApplies() {
        Answer inReview = desk.inFirstReview();

        Answer unknown = move(
                desk.first, inReview, "refuse", Map.of("grounds", List.of("NOT_TECHNOLOGY_CONTRACT"), "text", "不属于"));
        Answer refused = move(
                        desk.first, inReview, "refuse", Map.of("grounds", List.of("SUBJECT_UNCLEAR"), "text", "标的不明确。"))
                .expect(200);

        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body().at("/errors/0/field").asText()).isEqualTo("grounds");
        assertThat(state(refused)).isEqualTo("REFUSED");
        assertThat(refused.body().at("/grounds/0/code").asText()).isEqualTo("SUBJECT_UNCLEAR");
        assertThat(refused.body().path("outcomeText").asText()).isEqualTo("标的不明确。");
    }

    @Test
    void aNationalNumberIsUsedOnce() {
        String number = desk.registered().body().at("/summary/nationalNumber").asText();
        Answer other = desk.inSecondReview();

        assertThat(Desk.register(desk.second, other, number).problem()).isEqualTo("/problems/national-number-taken");
        assertThat(Desk.register(desk.second, other, "KQ-2026-000001")
                        .body()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("nationalNumber");
        assertThat(state(Desk.register(desk.second, other, Desk.number()).expect(200)))
                .isEqualTo("REGISTERED");
    }

    @Test
    void ofTwoReviewersAtOnceOneWins() throws Exception {
        Answer seen = desk.inSecondReview();
        Callable<Answer> racer = () -> Desk.register(desk.second, seen, Desk.number());

        try (var executor = Executors.newFixedThreadPool(4)) {
            List<Integer> answers = executor.invokeAll(List.of(racer, racer, racer, racer)).stream()
                    .map(future -> future.resultNow().status())
                    .sorted()
                    .toList();

            assertThat(answers).containsExactly(200, 412, 412, 412);
        }
        assertThat(desk.second
                        .get("/api/registrations/" + id(seen) + "/ledger")
                        .expect(200)
                        .body()
                        .size())
                .isEqualTo(2);
    }

    @Test
    void aContractIsFiledOnceAndInTheVersionItsApplicantSaw() {
        Contract contract = desk.contract();
        Answer stale = desk.applicant.move(
                "/api/registrations",
                Map.of("contractId", contract.id()),
                "\"" + (contract.requireVersion() - 1) + "\"");

        desk.submit(contract).expect(201);

        assertThat(stale.status()).isEqualTo(412);
        Contract filed = platform.bean(Contracts.class).get(contract.id());
        assertThat(desk.submit(filed).status()).isEqualTo(409);
    }

    @Test
    void aCancelledRegistrationKeepsItsEntries() {
        Answer cancelled = desk.cancel(desk.registered()).expect(200);

        JsonNode entries = desk.applicant
                .get("/api/registrations/" + id(cancelled) + "/ledger")
                .expect(200)
                .body();

        assertThat(entries.findValuesAsText("event")).containsExactly("ACCEPTED", "REGISTERED", "CANCELLED");
        assertThat(figures(entries.get(0))).isEmpty();
        assertThat(figures(entries.get(1)))
                .contains("\"contracts\":1,\"countedOn\":")
                .contains("\"technologyValueFen\":80000000,\"transactionValueFen\":100000000");
        assertThat(figures(entries.get(2)))
                .contains("\"contracts\":-1,\"countedOn\":")
                .contains("\"technologyValueFen\":-80000000,\"transactionValueFen\":-100000000");
    }

    @Test
    void theDeskFiltersItsQueueAndCountsByState() {
        Answer waiting = desk.submitted();

        JsonNode queue = desk.first
                .get("/api/desk/registrations?state=SUBMITTED&state=FIRST_REVIEW")
                .expect(200)
                .body();
        JsonNode counts =
                desk.first.get("/api/desk/registrations/counts").expect(200).body();

        assertThat(queue.path("items").findValuesAsText("state")).isSubsetOf("SUBMITTED", "FIRST_REVIEW");
        assertThat(counts.at("/states/SUBMITTED").asLong()).isPositive();
        assertThat(desk.applicant
                        .get("/api/registrations")
                        .expect(200)
                        .body()
                        .at("/items/0/id")
                        .asText())
                .isEqualTo(id(waiting));
    }

    /** What the entry puts into the statistics, as it is written. */
    private static String figures(JsonNode entry) {
        String body = entry.path("body").asText();
        int start = body.indexOf("\"figures\":");
        return start < 0 ? "" : body.substring(start, body.indexOf('}', start));
    }

    private Verdict exported(Path directory) throws Exception {
        Path file = directory.resolve("ledger.jsonl");
        try (var writer = Files.newBufferedWriter(file)) {
            platform.bean(ExportLedger.class).export(writer);
        }
        return new LedgerFile(file).verify(null);
    }
}
