package cn.techexchange.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.registration.change.ChangedContracts;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What applicants are told on the platform while the desk works. */
@OnPlatform
class ApplicantNotesIT {
    private static final String ADVICE = "请二审人留意关联关系。";
    private final Desk desk;
    private final ChangedContracts changed;

    ApplicantNotesIT(RunningPlatform platform, People people) {
        desk = new Desk(platform, people);
        changed = new ChangedContracts(desk);
    }

    @Test
    void theApplicantIsToldOfEachStepOfARegistration() {
        Answer passed = Desk.move(desk.first, desk.inFirstReview(), "first-review", Map.of("note", ADVICE))
                .expect(200);
        Answer registered = Desk.register(desk.second, passed, Desk.number()).expect(200);

        desk.cancel(registered).expect(200);

        assertThat(titles(registered)).containsExactly("登记已注销", "合同已登记", "登记申请一审已通过", "登记申请已受理", "登记申请已收到");
        assertThat(texts(registered)).contains("双方解除合同，申请注销。").doesNotContain(ADVICE);
        assertThat(notes(desk.first, registered)).isEmpty();
    }

    @Test
    void theApplicantIsToldOfEachStepOfAChange() {
        Answer registered = desk.registered();
        Answer passed = ChangedContracts.move(
                        desk.first, changed.handedIn(registered, 120_000_000), "first-review", Map.of("note", ADVICE))
                .expect(200);
        Answer waiting = ChangedContracts.move(desk.second, passed, "supplement", Map.of("text", "请补充验收标准。"))
                .expect(200);
        Contract open = desk.contractOf(registered);
        desk.save(open, Desk.priced(open.form(), 130_000_000));
        changed.handIn(registered, waiting).expect(200);

        ChangedContracts.move(desk.second, ChangedContracts.seen(desk.second, waiting), "second-review")
                .expect(200);

        assertThat(titles(registered)).startsWith("变更已登记", "变更补正材料已收到", "变更申请需要补正", "变更申请一审已通过", "变更申请已收到", "合同已登记");
        assertThat(texts(registered)).contains("请补充验收标准。").doesNotContain(ADVICE);
    }

    @Test
    void theApplicantIsToldThatACancellationIsDeclined() {
        Answer registered = desk.registered();
        desk.applicant
                .post("/api/registrations/" + Desk.id(registered) + "/cancellation", Map.of("reason", "合同已终止。"))
                .expect(200);

        desk.second
                .post(
                        "/api/desk/registrations/" + Desk.id(registered) + "/cancellation/decline",
                        Map.of("text", "合同仍在履行。"))
                .expect(200);

        assertThat(titles(registered)).startsWith("注销申请未获同意");
        assertThat(texts(registered)).contains("合同仍在履行。");
    }

    private List<String> titles(Answer registered) {
        String reference = registered.body().at("/summary/reference").asText();
        return notes(desk.applicant, registered).stream()
                .map(note -> note.path("title").asText())
                .peek(title -> assertThat(title).startsWith(reference + " "))
                .map(title -> title.substring(reference.length() + 1))
                .toList();
    }

    private String texts(Answer registered) {
        return notes(desk.applicant, registered).toString();
    }

    /** Newest first. */
    private static List<JsonNode> notes(Person reader, Answer registered) {
        JsonNode items = reader.get("/api/notifications").expect(200).body().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(note -> note.path("link").asText().equals("/work/registrations/" + Desk.id(registered)))
                .toList();
    }
}
