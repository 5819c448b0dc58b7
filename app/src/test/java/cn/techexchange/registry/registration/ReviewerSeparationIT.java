package cn.techexchange.registry.registration;

import static cn.techexchange.registry.registration.Desk.id;
import static cn.techexchange.registry.registration.Desk.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The two reviews are kept apart on the routes and, whatever the code does, in the database. */
@OnPlatform
class ReviewerSeparationIT {
    private final People people;
    private final Desk desk;
    private final TransactionOperations<Connection> transactions;

    @SuppressWarnings("unchecked") // the platform's transactions are JDBC's
    ReviewerSeparationIT(RunningPlatform platform, People people) {
        this.people = people;
        desk = new Desk(platform, people);
        transactions = platform.bean(TransactionOperations.class);
    }

    @Test
    void oneWithBothRolesDoesNotDoBothReviews() {
        Person both =
                people.member(people.organization(OrganizationKind.BUREAU), Role.FIRST_REVIEWER, Role.SECOND_REVIEWER);
        Answer passed =
                move(both, desk.inFirstReview(), "first-review", Map.of()).expect(200);

        Answer refused = Desk.register(both, passed, Desk.number());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("/problems/reviewers-must-differ");
        assertThat(passed.body().at("/moves/0/objection").asText()).contains("二审人不能与一审人相同");
        assertThat(assigned(both)).doesNotContain(id(passed));
        assertThat(assigned(desk.second)).contains(id(passed));
    }

    @Test
    void aMemberOfAPartyReviewsNothingOfIt() {
        Person insider = people.member(desk.institute(), Role.FIRST_REVIEWER);

        Answer refused = move(insider, desk.submitted(), "accept", Map.of());

        assertThat(refused.problem()).isEqualTo("/problems/reviewer-belongs-to-party");
    }

    @Test
    void eachRouteIsOneRolesOnly() {
        Answer submitted = desk.submitted();
        Map<String, Object> bodies = Map.of(
                "accept", Map.of(),
                "first-review", Map.of(),
                "second-review", Map.of("nationalNumber", Desk.number()),
                "refuse", Map.of("grounds", List.of("SUBJECT_UNCLEAR"), "text", "不明确"),
                "supplement", Map.of("text", "请补充"),
                "cancel", Map.of("text", "注销"));
        List<Person> readers = List.of(desk.applicant, people.staff(Role.ADMINISTRATOR), people.staff(Role.AUDITOR));

        bodies.forEach((route, body) -> {
            for (Person reader : readers) {
                assertThat(move(reader, submitted, route, body).status()).isEqualTo(403);
            }
            assertThat(move(people.visitor(), submitted, route, body).status()).isEqualTo(401);
        });
        assertThat(move(desk.second, submitted, "accept", Map.of()).status()).isEqualTo(403);
        assertThat(move(desk.second, submitted, "first-review", Map.of()).status())
                .isEqualTo(403);
        assertThat(move(desk.first, submitted, "second-review", Map.of("nationalNumber", Desk.number()))
                        .status())
                .isEqualTo(403);
        assertThat(move(desk.first, submitted, "cancel", Map.of("text", "注销")).status())
                .isEqualTo(403);
    }

    @Test
    void othersSeeNothingOfIt() {
        String id = id(desk.submitted());

        assertThat(people.enterprise().get("/api/registrations/" + id).status()).isEqualTo(404);
        assertThat(people.enterprise()
                        .get("/api/registrations/" + id + "/ledger")
                        .status())
                .isEqualTo(404);
        assertThat(people.enterprise().get("/api/desk/registrations").status()).isEqualTo(403);
        assertThat(people.visitor().get("/api/registrations/" + id).status()).isEqualTo(401);
        people.staff(Role.AUDITOR).get("/api/desk/registrations/" + id).expect(200);
    }

    @Test
    void theDatabaseRefusesTheSameReviewerTwice() {
        String id = id(desk.inFirstReview());
        String account = desk.first.caller().accountId();

        assertThatThrownBy(() -> run(
                        "UPDATE registration SET first_reviewer_id = ?, second_reviewer_id = ? WHERE id = ?",
                        account,
                        account,
                        id))
                .hasStackTraceContaining("registration_reviewers_differ");
        Person both = people.staff(Role.FIRST_REVIEWER);
        insertReviewer(id, both.caller().accountId(), "FIRST", "11150203000000000C");
        assertThatThrownBy(() -> insertReviewer(id, both.caller().accountId(), "SECOND", "11150203000000000C"))
                .hasStackTraceContaining("Duplicate entry");
    }

    @Test
    void theDatabaseRefusesAReviewerOfAParty() {
        String id = id(desk.inFirstReview());
        String code = desk.institute().creditCode().value();
        String account = people.staff(Role.SECOND_REVIEWER).caller().accountId();

        assertThatThrownBy(() -> insertReviewer(id, account, "SECOND", code))
                .hasStackTraceContaining("registration_reviewer_outside");
        assertThatThrownBy(() -> run(
                        "INSERT INTO registration_reviewer VALUES (?, ?, 'SECOND', ?, 'no party')", id, account, code))
                .hasStackTraceContaining("foreign key");
    }

    @Test
    void theDatabaseRegistersNothingWithoutNumberAndReviewers() {
        String id = id(desk.inFirstReview());

        assertThatThrownBy(() -> run("UPDATE registration SET state = 'REGISTERED' WHERE id = ?", id))
                .hasStackTraceContaining("registration_complete");
    }

    /** All pages of what the person can act on. */
    private static List<String> assigned(Person person) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = person.get("/api/desk/registrations?assigned=true" + cursor)
                    .expect(200)
                    .body();
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asText();
        } while (!cursor.isEmpty());
        return ids;
    }

    private void insertReviewer(String id, String account, String step, String code) {
        run(
                "INSERT INTO registration_reviewer SELECT id, ?, ?, ?, party_codes FROM registration WHERE id = ?",
                account,
                step,
                code,
                id);
    }

    private void run(String sql, String... values) {
        transactions.executeWrite(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setString(i + 1, values[i]);
                }
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
