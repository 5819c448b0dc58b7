package cn.techexchange.registry.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.registration.Desk;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** One case as its last day comes near. */
@OnPlatform
class DueRemindersIT {
    private final RunningPlatform platform;
    private final Desk desk;
    private final Person reviewer;
    private final Person colleague;
    private final Person other;
    private final SendReminder send;

    DueRemindersIT(RunningPlatform platform, People people) {
        this.platform = platform;
        desk = new Desk(platform, people);
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
        assertThat(titles(reviewer, found.id())).isEmpty();
        for (LocalDate day = due.minusDays(6); !day.isAfter(due.plusDays(4)); day = day.plusDays(1)) {
            send.ofReview(found, day);
            send.ofReview(found, day);
        }

        assertThat(titles(reviewer, found.id())).hasSize(3);
        assertThat(titles(reviewer, found.id()).getFirst()).contains("已经逾期");
        assertThat(titles(reviewer, found.id()).getLast()).contains("3 个工作日内");
        assertThat(titles(other, found.id())).isEmpty();
    }

    @Test
    void whatIsReadIsReadForThisPersonOnly() {
        DueCase found = found();
        send.ofReview(found, found.dueOn());
        String note = note(reviewer, found.id()).path("id").asText();

        reviewer.post("/api/notifications/read", Map.of("id", note)).expect(204);

        assertThat(note(reviewer, found.id()).path("read").asBoolean()).isTrue();
        assertThat(note(colleague, found.id()).path("read").asBoolean()).isFalse();
    }

    @Test
    void theDailyRunFindsTheCaseAndClaimsItsReminder() {
        DueCase found = found();

        platform.bean(RemindDue.class).remind(found.dueOn());

        assertThat(platform.bean(DueCases.class).claim(found.id(), found.dueOn(), "ONE_DAY", found.dueOn()))
                .isFalse();
    }

    private DueCase found() {
        Registration registration = platform.bean(Registrations.class).get(Desk.id(desk.inFirstReview()));
        return new DueCase(
                registration.id(),
                registration.reference(),
                registration.filing().projectName(),
                registration.state(),
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
