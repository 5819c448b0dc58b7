package cn.techexchange.registry.registration.expert;

import static cn.techexchange.registry.registration.Desk.id;
import static cn.techexchange.registry.registration.Desk.move;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Experts are asked, declare, say what they hold, and only then the second reviewer goes on. */
@OnPlatform
class ExpertIT {
    private static final Map<String, Object> NO_CONFLICT = Map.of("conflicted", false);
    private static final Map<String, Object> OPINION =
            Map.of("recommendation", "REGISTER", "technologyValueFen", 500_000_000, "text", "技术交易额核算合理。");
    private final People people;
    private final Desk desk;
    private final Statements statements;

    ExpertIT(RunningPlatform platform, People people) {
        this.people = people;
        desk = new Desk(platform, people);
        statements = new Statements(platform);
    }

    @ParameterizedTest
    @CsvSource({"499999900, 200", "500000000, 409", "500000100, 409"})
    void fromFiveMillionYuanOnTheRouteAsksForExperts(long technicalFen, int status) {
        Answer answer = Desk.register(desk.second, desk.inSecondReview(technicalFen), Desk.number());

        assertThat(answer.status()).isEqualTo(status);
        if (status == 409) {
            assertThat(answer.problem()).isEqualTo("/problems/experts-required");
        }
    }

    @Test
    void aLargeContractIsRegisteredAfterThreeOpinions() {
        Answer asked = withExperts(desk.inSecondReview(500_000_000));
        assertThat(asked.body().at("/experts/needed").asInt()).isEqualTo(3);
        List<Person> experts = List.of(expert(), expert(), expert());

        for (Person expert : experts) {
            assign(asked, expert).expect(200);
            assertThat(Desk.register(desk.second, desk.seen(desk.second, id(asked)), Desk.number())
                            .problem())
                    .isEqualTo("/problems/opinions-missing");
            declare(expert, asked, NO_CONFLICT).expect(200);
            give(expert, asked).expect(200);
        }

        Answer registered = Desk.register(desk.second, desk.seen(desk.second, id(asked)), Desk.number())
                .expect(200);
        assertThat(Desk.state(registered)).isEqualTo("REGISTERED");
        assertThat(experts.getFirst()
                        .get("/api/expert/cases")
                        .expect(200)
                        .body()
                        .at("/0/standing")
                        .asText())
                .isEqualTo("GIVEN");
    }

    @Test
    void theDeclarationComesFirstAndIsGivenOnce() {
        Answer asked = withExperts(desk.inSecondReview(500_000_000));
        Person expert = expert();
        assign(asked, expert).expect(200);
        Answer before = expert.get("/api/expert/cases/" + id(asked)).expect(200);

        assertThat(before.body().path("form").isNull()).isTrue();
        assertThat(before.body().path("documents")).isEmpty();
        assertThat(give(expert, asked).problem()).isEqualTo("/problems/declaration-missing");
        assertThat(declare(expert, asked, Map.of("conflicted", true)).status()).isEqualTo(400);

        Answer free = declare(expert, asked, NO_CONFLICT).expect(200);
        assertThat(free.body().at("/form/subject/projectName").asText()).isNotEmpty();
        String document = free.body().at("/documents/0/id").asText();
        expert.get("/api/expert/cases/" + id(asked) + "/documents/" + document + "/content")
                .expect(200);
        assertThat(declare(expert, asked, NO_CONFLICT).problem()).isEqualTo("/problems/already-declared");
        give(expert, asked).expect(200);
        assertThat(give(expert, asked).problem()).isEqualTo("/problems/opinion-locked");
    }

    @Test
    void whoHasAConflictReadsAndSaysNothingAndIsReplaced() {
        Answer asked = withExperts(desk.inSecondReview(500_000_000));
        Person conflicted = expert();
        assign(asked, conflicted).expect(200);
        declare(conflicted, asked, Map.of("conflicted", true, "text", "参与过该课题")).expect(200);

        assertThat(give(conflicted, asked).problem()).isEqualTo("/problems/expert-conflicted");
        assertThat(conflicted
                        .get("/api/expert/cases/" + id(asked))
                        .expect(200)
                        .body()
                        .path("form")
                        .isNull())
                .isTrue();
        assertThat(assign(asked, conflicted).problem()).isEqualTo("/problems/expert-already-assigned");
        assign(asked, expert()).expect(200);
        assertThatThrownBy(() -> statements.run(
                        "INSERT INTO registration_opinion (case_id, account_id, submission, recommendation,"
                                + " technology_value_fen, text, given_at) VALUES (?, ?, 1, 'REGISTER', 1, 'x', NOW(6))",
                        id(asked),
                        conflicted.caller().accountId()))
                .hasStackTraceContaining("registration_opinion_of");
    }

    @Test
    void nobodyOfAPartyAndNoReviewerIsAnExpert() {
        Answer asked = withExperts(desk.inSecondReview(500_000_000));
        Person insider = people.member(desk.institute(), Role.EXPERT);

        assertThat(assign(asked, insider).problem()).isEqualTo("/problems/expert-belongs-to-party");
        assertThat(assign(asked, people.staff(Role.AUDITOR)).problem()).isEqualTo("/problems/not-an-expert");
        assertThatThrownBy(() -> statements.run(
                        "INSERT INTO registration_expert (case_id, registration_id, account_id, credit_code, party_codes,"
                                + " assigned_by, assigned_at, declaration)"
                                + " SELECT id, id, ?, ?, party_codes, ?, NOW(6), '' FROM registration WHERE id = ?",
                        insider.caller().accountId(),
                        desk.institute().creditCode().value(),
                        desk.second.caller().accountId(),
                        id(asked)))
                .hasStackTraceContaining("registration_expert_outside");
    }

    @Test
    void routesAreOfTheirRolesAndStrangersSeeNothing() {
        Answer asked = withExperts(desk.inSecondReview(500_000_000));
        Person stranger = expert();

        assertThat(stranger.get("/api/expert/cases/" + id(asked)).status()).isEqualTo(404);
        assertThat(give(stranger, asked).status()).isEqualTo(404);
        for (Person other : List.of(desk.applicant, desk.first, people.staff(Role.ADMINISTRATOR))) {
            assertThat(give(other, asked).status()).isEqualTo(403);
            assertThat(other.post(
                                    "/api/desk/registrations/" + id(asked) + "/experts",
                                    Map.of("accountId", stranger.caller().accountId()))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void theDatabaseRegistersNoLargeContractWithoutExpertsAndOpinions() {
        Answer inSecond = desk.inSecondReview(500_000_000);
        String register =
                "UPDATE registration SET state = 'REGISTERED', national_number = ?, decided_on = '2026-11-23',"
                        + " second_reviewer_id = ? WHERE id = ?";
        String account = desk.second.caller().accountId();

        assertThatThrownBy(() -> statements.run(register, Desk.number(), account, id(inSecond)))
                .hasStackTraceContaining("registration_experts_asked");
        withExperts(inSecond);
        assertThatThrownBy(() -> statements.run(register, Desk.number(), account, id(inSecond)))
                .hasStackTraceContaining("registration_experts_heard");
    }

    @Test
    void anExpertWhoseOrganisationASupplementMakesAPartyIsOut() {
        Answer asked = withExperts(desk.inSecondReview(500_000_000));
        Organization buyer = people.organization(OrganizationKind.ENTERPRISE);
        Person leaving = people.member(buyer, Role.EXPERT);
        for (Person expert : List.of(leaving, expert(), expert())) {
            assign(asked, expert).expect(200);
            declare(expert, asked, NO_CONFLICT).expect(200);
            give(expert, asked).expect(200);
        }
        Answer waiting = move(desk.second, desk.seen(desk.second, id(asked)), "supplement", Map.of("text", "请核对买方。"))
                .expect(200);
        Contract open = desk.contractOf(waiting);
        desk.save(open, ContractForms.soldTo(open.form(), buyer));

        Answer back = desk.applicant
                .move("/api/registrations/" + id(asked) + "/resubmit", Map.of(), waiting.etag())
                .expect(200);

        assertThat(Desk.state(back)).isEqualTo("EXPERT_REVIEW");
        assertThat(back.body().path("steps").findValuesAsText("note")).anyMatch(note -> note.contains("自动回避"));
        assertThat(give(leaving, asked).problem()).isEqualTo("/problems/expert-conflicted");
        assertThat(Desk.register(desk.second, desk.seen(desk.second, id(asked)), Desk.number())
                        .problem())
                .isEqualTo("/problems/opinions-missing");
        Person another = expert();
        assign(asked, another).expect(200);
        assertThatThrownBy(() -> statements.run(
                        "UPDATE registration_expert SET recused_at = NOW(6) WHERE case_id = ? AND account_id = ?",
                        id(asked),
                        another.caller().accountId()))
                .hasStackTraceContaining("registration_expert_recused");
    }

    private Answer withExperts(Answer inSecond) {
        return move(desk.second, inSecond, "expert-review", Map.of()).expect(200);
    }

    private Person expert() {
        return people.staff(Role.EXPERT);
    }

    private Answer assign(Answer asked, Person expert) {
        return desk.second.post(
                "/api/desk/registrations/" + id(asked) + "/experts",
                Map.of("accountId", expert.caller().accountId()));
    }

    private static Answer declare(Person expert, Answer asked, Map<String, Object> body) {
        return expert.post("/api/expert/cases/" + id(asked) + "/declaration", body);
    }

    private static Answer give(Person expert, Answer asked) {
        return expert.post("/api/expert/cases/" + id(asked) + "/opinion", OPINION);
    }
}
