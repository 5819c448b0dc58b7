package cn.techexchange.registry.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.registration.Desk;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.change.ChangedContracts;
import cn.techexchange.registry.registration.change.Changes;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.Eventually;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import cn.techexchange.testing.Statements;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Years far ahead, so that no other test's clock is counted by them. */
@OnPlatform
class CalendarIT {
    private static final String NEW_YEAR = "%d-01-01,休息,元旦";
    private final RunningPlatform platform;
    private final People people;
    private final Person uploader;
    private final Person other;
    private final Desk desk;
    private final ChangedContracts changed;

    CalendarIT(RunningPlatform platform, People people) {
        this.platform = platform;
        this.people = people;
        uploader = people.staff(Role.ADMINISTRATOR);
        other = people.staff(Role.ADMINISTRATOR);
        desk = new Desk(platform, people);
        changed = new ChangedContracts(desk);
    }

    @Test
    void aNewYearGivesOpenCasesTheirLastDayAndACorrectionMovesIt() {
        approve(CalendarUploads.propose(uploader, 2040, NEW_YEAR.formatted(2040)), 0);
        String open = startedOn("2040-12-21");

        Answer first = CalendarUploads.propose(uploader, 2041, NEW_YEAR.formatted(2041));
        assertThat(move(first, open).path("before").isNull()).isTrue();
        approve(first, 1);

        // seven weekdays are left of December 2040, and New Year's Day is off
        assertThat(dueOn(open)).isEqualTo("2041-01-14");
        Answer correction = CalendarUploads.propose(uploader, 2041, NEW_YEAR.formatted(2041) + "\r\n2041-01-02,休息,元旦");
        assertThat(correction.body().at("/report/differences").get(0).asText()).isEqualTo("2041-01-02 由上班改为休息");
        assertThat(move(correction, open).path("before").asText()).isEqualTo("2041-01-14");
        assertThat(dueOn(open)).isEqualTo("2041-01-14");

        Answer approved = approve(correction, 1);

        assertThat(dueOn(open)).isEqualTo("2041-01-15");
        assertThat(move(approved, open).path("after").asText()).isEqualTo("2041-01-15");
        assertThat(desk.applicant.get("/api/notifications").body().toString()).contains("由 2041-01-14 调整为 2041-01-15");
    }

    @Test
    void theClockOfAChangeMovesLikeThatOfARegistration() {
        approve(CalendarUploads.propose(uploader, 2042, NEW_YEAR.formatted(2042)), 0);
        Answer registered = desk.registered();
        String change = changed.handedIn(registered, 120_000_000).id();
        new Statements(platform)
                .run(
                        "UPDATE registration_change SET clock_started_on = '2042-12-22', due_on = NULL WHERE id = ?",
                        change);
        Answer first = CalendarUploads.propose(uploader, 2043, NEW_YEAR.formatted(2043));
        assertThat(move(first, Desk.id(registered)).path("changeId").asText()).isEqualTo(change);
        approve(first, 1);
        Answer correction = CalendarUploads.propose(uploader, 2043, NEW_YEAR.formatted(2043) + "\r\n2043-01-02,休息,元旦");

        Answer approved = approve(correction, 1);

        // seven weekdays are left of December 2042
        assertThat(platform.bean(Changes.class).get(change).review().clock().dueOn())
                .isEqualTo("2043-01-14");
        assertThat(move(approved, Desk.id(registered)).path("changeId").asText())
                .isEqualTo(change);
        assertThat(desk.applicant.get("/api/notifications").body().toString())
                .contains("变更办理期限已调整")
                .contains("由 2043-01-13 调整为 2043-01-14");
    }

    @Test
    void nobodysClockChangesUnseen() {
        Answer proposed = CalendarUploads.propose(uploader, 2045, NEW_YEAR.formatted(2045))
                .expect(201);

        Answer refused = decide(other, proposed, "approve", Map.of("seenMoves", 3));

        assertThat(refused.expect(409).problem()).isEqualTo("/problems/calendar-effect-changed");
        reject(proposed);
    }

    @Test
    void theCheckKeepsNothing() {
        Answer report =
                CalendarUploads.check(uploader, 2046, "2046-01-06,休息,元旦").expect(200);

        assertThat(report.body().path("warnings").get(0).asText()).contains("是周末");
        assertThat(platform.bean(CalendarEditions.class).listOf(2046)).isEmpty();
    }

    @Test
    void aFaultIsNamedByRowAndColumn() {
        Answer refused = CalendarUploads.check(uploader, 2046, "2045-01-02,休息,元旦");

        assertThat(refused.expect(400).body().at("/errors/0/message").asText())
                .isEqualTo("第 2 行“日期”：2045-01-02 不在 2046 年内");
    }

    @Test
    void theUploaderDoesNotConfirmAndNobodyElseButAdministratorsDoes() {
        Answer proposed = CalendarUploads.propose(uploader, 2047, NEW_YEAR.formatted(2047))
                .expect(201);
        Map<String, Object> nothing = Map.of("seenMoves", 0);

        decide(uploader, proposed, "approve", nothing).expect(403);
        decide(people.staff(Role.SECOND_REVIEWER), proposed, "approve", nothing).expect(403);
        people.staff(Role.AUDITOR).get(address(proposed)).expect(200);
        people.institute().get(address(proposed)).expect(403);
        CalendarUploads.propose(other, 2047, NEW_YEAR.formatted(2047)).expect(409);
        Answer rejected = reject(proposed);
        decide(other, rejected, "approve", nothing).expect(409);
    }

    @Test
    void aKnownYearIsTheFormForAnother() {
        Answer file = uploader.get("/api/calendar-years/2026/file").expect(200);

        String text = new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).contains(CalendarUploads.HEADINGS).contains("2026-02-14,上班,春节");
        uploader.get("/api/calendar-years/2044/file").expect(404);
    }

    /** In the first review, with a clock that could not be counted to its end. */
    private String startedOn(String day) {
        String id = Desk.id(desk.inFirstReview());
        new Statements(platform)
                .run("UPDATE registration SET clock_started_on = ?, due_on = NULL WHERE id = ?", day, id);
        return id;
    }

    private @Nullable LocalDate dueOn(String id) {
        return platform.bean(Registrations.class).get(id).clock().dueOn();
    }

    private Answer approve(Answer proposed, int moves) {
        proposed.expect(201);
        // The calendar is remembered for a moment; what is seen to move is counted by the one in force.
        Eventually.within(
                Duration.ofSeconds(10),
                () -> assertThat(other.get(address(proposed)).body().at("/report/moves"))
                        .hasSize(moves));
        return decide(other, proposed, "approve", Map.of("seenMoves", moves)).expect(200);
    }

    private Answer reject(Answer proposed) {
        return decide(other, proposed, "reject", Map.of("reason", "年份有误")).expect(200);
    }

    private static Answer decide(Person person, Answer seen, String decision, Object body) {
        return person.move(address(seen) + "/" + decision, body, seen.etag());
    }

    private static String address(Answer seen) {
        return "/api/calendar-editions/" + seen.body().at("/summary/id").asText();
    }

    private static JsonNode move(Answer seen, String registration) {
        for (JsonNode move : seen.body().at("/report/moves")) {
            if (move.path("registrationId").asText().equals(registration)) {
                return move;
            }
        }
        throw new AssertionError("not moved: " + seen.body());
    }
}
