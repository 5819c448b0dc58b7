package cn.techexchange.registry.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.registration.Desk;
import cn.techexchange.registry.rulepack.CheckPackFile;
import cn.techexchange.registry.rulepack.PackEdition;
import cn.techexchange.registry.rulepack.PackEditions;
import cn.techexchange.registry.rulepack.RulePack;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.Eventually;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Contracts under one pack and another. */
@OnPlatform
class ComparisonIT {
    private final RunningPlatform platform;
    private final Desk desk;
    private final Person administrator;
    private final Person visitor;

    ComparisonIT(RunningPlatform platform, People people) {
        this.platform = platform;
        desk = new Desk(platform, people);
        administrator = people.staff(Role.ADMINISTRATOR);
        visitor = people.visitor();
    }

    @Test
    void everyPackStandsBesideTheOneThatApplies() {
        String address = "/api/desk/registrations/" + Desk.id(desk.registered()) + "/comparison";

        JsonNode packs = administrator.get(address).expect(200).body().path("packs");

        assertThat(column(packs, "MIIT-2026").path("applies").asBoolean()).isTrue();
        assertThat(column(packs, "MOST-2001").path("applies").asBoolean()).isFalse();
        assertThat(column(packs, "MOST-2001").path("reviewDays").asInt()).isEqualTo(30);
        assertThat(column(packs, "DRAFT-2024").path("reviewDays").asInt()).isEqualTo(15);
        visitor.get(address).expect(401);
    }

    @Test
    void aDryRunListsWhatANewEditionWouldAskMore() {
        String id = Desk.id(desk.registered());
        String tried = upload();

        administrator.post("/api/rule-packs/" + tried + "/dry-run", Map.of()).expect(202);
        Eventually.within(
                Duration.ofSeconds(30),
                () -> assertThat(dryRun(tried).path("state").asText()).isEqualTo("DONE"));
        JsonNode done = dryRun(tried);

        assertThat(done.path("done").asLong())
                .isEqualTo(done.path("total").asLong())
                .isPositive();
        assertThat(done.path("differing").asLong()).isPositive();
        String job = Objects.requireNonNull(
                platform.bean(PackEditions.class).get(tried).dryRunJob());
        DryRunEffect effect = platform.bean(DryRunEffects.class).list(job, 0, 10_000).stream()
                .filter(found -> found.registrationId().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(effect.changes()).extracting(JudgedChange::label).contains("材料是否齐全", "新增提示");
        assertThat(effect.changesOutcome()).isTrue();
    }

    private JsonNode dryRun(String tried) {
        return administrator
                .get("/api/rule-packs/" + tried + "/dry-run")
                .expect(200)
                .body();
    }

    /** A pack that wants an annex, which these contracts have not. */
    private String upload() {
        RulePack base = platform.bean(CheckPackFile.class).parse(text("MIIT-2026"));
        assertThat(base.requirements().papers()).hasSize(1);
        String paper = "\"papers\": [{\"code\": \"PROOF\", \"name\": \"证明材料\", \"document\": \"ANNEX\","
                + " \"severity\": \"ERROR\"},";
        String code = "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        String text = text("MIIT-2026").replace("MIIT-2026", code).replaceFirst("\"papers\": \\[", paper);
        Answer uploaded =
                administrator.post("/api/rule-packs", Map.of("text", text)).expect(201);
        return Desk.id(uploaded);
    }

    private String text(String code) {
        return platform.bean(PackEditions.class).list().stream()
                .filter(edition -> edition.edition().code().equals(code))
                .map(PackEdition::text)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode column(JsonNode packs, String code) {
        for (JsonNode pack : packs) {
            if (pack.path("code").asText().equals(code)) {
                return pack;
            }
        }
        throw new AssertionError(code);
    }
}
