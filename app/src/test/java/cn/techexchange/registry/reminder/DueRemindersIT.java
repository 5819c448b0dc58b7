package cn.techexchange.registry.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.registration.CaseRef;
import cn.techexchange.registry.registration.Desk;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.ReviewStage;
import cn.techexchange.registry.registration.change.ChangedContracts;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** One case as its last day comes near. */
@OnPlatform
class DueRemindersIT {
    private final RunningPlatform platform;
    private final Desk desk;
    private final ChangedContracts changed;
    private final Person reviewer;
    private final Person colleague;
    private final Person other;
    private final SendReminder send;

    DueRemindersIT(RunningPlatform platform, People people) {
        this.platform = platform;
        desk = new Desk(platform, people);
        changed = new ChangedContracts(desk);
        reviewer = people.staff(Role.FIRST_REVIEWER);
        colleague = people.staff(Role.FIRST_REVIEWER);
        send = platform.bean(SendReminder.class);
        other = people.staff(Role.SECOND_REVIEWER);
    }

    @Test
    void theHolderIsRemindedOnceAtEachStage() {
        DueCase found = found();
        LocalDate due = found.dueOn();

        send.ofReview(found, due.minusDays(20));
        assertThat(titles(reviewer, found.ref().id())).isEmpty();
        for (LocalDate day = due.minusDays(6); !day.isAfter(due.plusDays(4)); day = day.plusDays(1)) {
            send.ofReview(found, day);
            send.ofReview(found, day);
        }

        assertThat(titles(reviewer, found.ref().id())).hasSize(3);
        assertThat(titles(reviewer, found.ref().id()).getFirst()).contains("已经逾期");
        assertThat(titles(reviewer, found.ref().id()).getLast()).contains("3 个工作日内");
        assertThat(titles(other, found.ref().id())).isEmpty();
    }

    @Test
    void whatIsReadIsReadForThisPersonOnly() {
        DueCase found = found();
        send.ofReview(found, found.dueOn());
        String note = note(reviewer, found.ref().id()).path("id").asText();

        reviewer.post("/api/notifications/read", Map.of("id", note)).expect(204);

        assertThat(note(reviewer, found.ref().id()).path("read").asBoolean()).isTrue();
        assertThat(note(colleague, found.ref().id()).path("read").asBoolean()).isFalse();
    }

    @Test
    void theDailyRunFindsTheCaseAndClaimsItsReminder() {
        DueCase found = found();

        platform.bean(RemindDue.class).remind(found.dueOn());

        assertThat(platform.bean(DueCases.class).claim(found.ref().id(), found.dueOn(), "ONE_DAY", found.dueOn()))
                .isFalse();
    }

    @Test
    void theHolderOfAChangeIsRemindedLikeThatOfARegistration() {
        DueCase found = listed(
                changed.handedIn(desk.registered(), 120_000_000),
                (after, limit) -> platform.bean(DueCases.class)
                        .reviews(LocalDate.now(ZoneOffset.UTC).plusYears(1), after, limit));

        send.ofReview(found, found.dueOn());

        assertThat(note(reviewer, found.ref().id()).path("title").asText())
                .contains(found.reference())
                .contains("变更办理期限将在 1 个工作日内到期");
        assertThat(note(reviewer, found.ref().id()).path("link").asText())
                .isEqualTo("/work/desk/changes/" + found.ref().id());
    }

    @Test
    void theApplicantIsRemindedOfAChangesSupplement() {
        Answer handedIn = changed.handedIn(desk.registered(), 120_000_000);
        Answer asked = ChangedContracts.move(desk.first, handedIn, "supplement", Map.of("text", "请写明验收标准。"))
                .expect(200);
        DueCase found = listed(asked, platform.bean(DueCases.class)::supplements);

        send.ofSupplement(found, found.dueOn());

        assertThat(titles(desk.applicant, found.registrationId()).getFirst())
                .isEqualTo(found.reference() + " 变更补正期限将在 1 个工作日内到期");
    }

    /** As the daily run finds it. */
    private static DueCase listed(Answer change, BiFunction<String, Integer, List<DueCase>> page) {
        return page.apply("", 100_000).stream()
                .filter(due -> due.ref().equals(CaseRef.change(change.id())))
                .findFirst()
                .orElseThrow();
    }

    private DueCase found() {
        Registration registration = platform.bean(Registrations.class).get(Desk.id(desk.inFirstReview()));
        return new DueCase(
                registration.ref(),
                registration.id(),
                registration.reference(),
                registration.filing().projectName(),
                ReviewStage.FIRST_REVIEW,
                registration.filing().registrantId(),
                Objects.requireNonNull(registration.clock().dueOn()));
    }

    private static List<String> titles(Person person, String id) {
        var titles = new ArrayList<String>();
        for (JsonNode item : person.get("/api/notifications").expect(200).body().path("items")) {
            if (item.path("link").asText().endsWith(id)) {
                titles.add(item.path("title").asText());
            }
        }
        return titles;
    }

    private static JsonNode note(Person person, String id) {
        for (JsonNode item : person.get("/api/notifications").expect(200).body().path("items")) {
            if (item.path("link").asText().endsWith(id)) {
                return item;
            }
        }
        throw new AssertionError("no note for " + id);
    }
}
