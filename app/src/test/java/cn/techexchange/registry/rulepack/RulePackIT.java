package cn.techexchange.registry.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.identity.account.Role;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A new pack on its way from one administrator to the other. Each test has a pack of its own, never in force. */
@OnPlatform
class RulePackIT {
    private final RunningPlatform platform;
    private final People people;
    private final Person uploader;
    private final Person other;

    RulePackIT(RunningPlatform platform, People people) {
        this.platform = platform;
        this.people = people;
        uploader = people.staff(Role.ADMINISTRATOR);
        other = people.staff(Role.ADMINISTRATOR);
    }

    @Test
    void theThreePacksAndTheirFormArePublic() {
        Person visitor = people.visitor();

        assertThat(visitor.get("/api/public/rule-packs").expect(200).body().findValuesAsText("code"))
                .contains("MOST-2001", "DRAFT-2024", "MIIT-2026");
        assertThat(visitor.get("/api/public/rule-packs/schema")
                        .expect(200)
                        .body()
                        .path("$id")
                        .asText())
                .isEqualTo("urn:techexchange:rule-pack:1");
    }

    @Test
    void theCheckNamesLineAndField() {
        String wrong = pack().replaceFirst("\"days\": 15", "\"days\": \"soon\"");

        var errors = uploader.post("/api/rule-packs/check", Map.of("text", wrong))
                .expect(200)
                .body()
                .path("errors");

        assertThat(errors.get(0).path("path").asText()).isEqualTo("clocks.review.days");
        assertThat(errors.get(0).path("line").asInt()).isEqualTo((int)
                wrong.substring(0, wrong.indexOf("soon")).lines().count());
        uploader.post("/api/rule-packs", Map.of("text", wrong)).expect(400);
    }

    @Test
    void theUploaderMayNotApproveAndAnotherMay() {
        Answer uploaded =
                uploader.post("/api/rule-packs", Map.of("text", pack())).expect(201);
        String address = "/api/rule-packs/" + id(uploaded);
        Map<String, Object> from =
                Map.of("effectiveFrom", LocalDate.now().plusDays(30).toString());

        uploader.move(address + "/approve", from, uploaded.etag()).expect(403);
        people.institute().move(address + "/approve", from, uploaded.etag()).expect(403);
        other.move(address + "/approve", Map.of("effectiveFrom", "2020-01-01"), uploaded.etag())
                .expect(400);
        Answer approved =
                other.move(address + "/approve", from, uploaded.etag()).expect(200);

        assertThat(approved.body().path("summary").path("state").asText()).isEqualTo("APPROVED");
        assertThat(approved.body().path("summary").path("applies").asBoolean()).isFalse();
        other.move(address + "/reject", Map.of("reason", "有误"), approved.etag()).expect(409);
    }

    @Test
    void theDatabaseToo() {
        Answer uploaded =
                uploader.post("/api/rule-packs", Map.of("text", pack())).expect(201);
        PackEditions editions = platform.bean(PackEditions.class);
        PackEdition open = editions.get(id(uploaded));
        var bySame =
                new PackEdition.PackDecision(uploader.caller().accountId(), open.uploadedAt(), "", LocalDate.now());

        assertThatThrownBy(() -> editions.update(new PackEdition(
                        open.id(),
                        open.edition(),
                        open.text(),
                        open.uploadedBy(),
                        open.uploadedAt(),
                        null,
                        PackState.APPROVED,
                        bySame,
                        open.rowVersion())))
                .hasStackTraceContaining("rule_pack_edition_second_person");
    }

    @Test
    void aVersionIsTakenOnce() {
        String text = pack();
        uploader.post("/api/rule-packs", Map.of("text", text)).expect(201);

        uploader.post("/api/rule-packs", Map.of("text", text)).expect(409);
    }

    /** Like the draft, under a code of its own. */
    private static String pack() {
        String code = "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        return InstallPacks.bundled("DRAFT-2024").replace("DRAFT-2024", code);
    }

    private static String id(Answer answer) {
        return answer.body().path("summary").path("id").asText();
    }
}
