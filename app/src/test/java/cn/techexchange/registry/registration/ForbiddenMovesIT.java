package cn.techexchange.registry.registration;

import static cn.techexchange.registry.registration.Desk.id;
import static cn.techexchange.registry.registration.Desk.move;
import static cn.techexchange.registry.registration.Desk.state;
import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every state by every move on the routes: what a state forbids is refused by name, whoever asks in the right role. */
@OnPlatform
class ForbiddenMovesIT {
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "SUBMITTED", Set.of("accept", "take"),
            "FIRST_REVIEW", Set.of("first-review", "supplement", "refuse", "take"),
            "SECOND_REVIEW", Set.of("second-review", "expert-review", "supplement", "refuse", "take"),
            "EXPERT_REVIEW", Set.of("second-review", "supplement", "refuse", "take"),
            "SUPPLEMENT_REQUESTED", Set.of("resubmit"),
            "REGISTERED", Set.of("cancel", "revoke", "corrections/royalty", "changes", "cancellation"),
            "CHANGED", Set.of("cancel", "revoke", "corrections/royalty", "changes", "cancellation"),
            "REFUSED", Set.of(),
            "CANCELLED", Set.of(),
            "REVOKED", Set.of());
    private static final Map<String, Object> REFUSAL = Map.of("grounds", List.of("SUBJECT_UNCLEAR"), "text", "不明确");
    private static final List<String> OF_THE_SECOND =
            List.of("second-review", "expert-review", "cancel", "revoke", "corrections/royalty");
    private static final List<String> OF_THE_APPLICANT = List.of("resubmit", "changes", "cancellation");
    private final Desk desk;

    ForbiddenMovesIT(RunningPlatform platform, People people) {
        desk = new Desk(platform, people);
    }

    @Test
    void aStateRefusesByNameWhatItForbids() {
        Map<String, Answer> cases = cases();
        assertThat(cases.keySet()).isEqualTo(ALLOWED.keySet());
        var all = new SoftAssertions();

        cases.forEach((state, seen) -> bodies(seen).forEach((move, body) -> {
            if (!ALLOWED.getOrDefault(state, Set.of()).contains(move)) {
                all.assertThat(sent(state, seen, move, body).problem())
                        .as(state + " × " + move)
                        .isEqualTo("/problems/registration-state-forbids");
            }
        }));

        all.assertAll();
    }

    private Answer sent(String state, Answer seen, String move, Map<String, Object> body) {
        if (OF_THE_APPLICANT.contains(move) || move.startsWith("corrections")) {
            Person by = OF_THE_APPLICANT.contains(move) ? desk.applicant : desk.second;
            return by.move("/api/registrations/" + id(seen) + "/" + move, body, seen.etag());
        }
        boolean seconds = OF_THE_SECOND.contains(move)
                || Set.of("SECOND_REVIEW", "EXPERT_REVIEW").contains(state);
        Person by = seconds && !Set.of("accept", "first-review").contains(move) ? desk.second : desk.first;
        return move(by, seen, move, body);
    }

    private Map<String, Object> royalty(Answer seen) {
        String evidence = desk.contractOf(seen).documents().getFirst().sha256();
        return Map.of(
                "periodFrom",
                "2026-01-01",
                "periodTo",
                "2026-06-30",
                "receivedOn",
                "2026-07-15",
                "receivedFen",
                1,
                "grossFen",
                1,
                "technologyFen",
                1,
                "grounds",
                Map.of("voucher", "1", "reason", "提成", "documentName", "凭证", "documentSha256", evidence));
    }

    private Map<String, Map<String, Object>> bodies(Answer seen) {
        return Map.ofEntries(
                Map.entry("accept", Map.of()),
                Map.entry("first-review", Map.of()),
                Map.entry("second-review", Map.of("nationalNumber", Desk.number())),
                Map.entry("expert-review", Map.of("text", "有争议")),
                Map.entry("supplement", Map.of("text", "请补充")),
                Map.entry("refuse", REFUSAL),
                Map.entry("cancel", Map.of("text", "解除")),
                Map.entry("revoke", Map.of("text", "不实", "statute", "办法")),
                Map.entry("take", Map.of()),
                Map.entry("corrections/royalty", royalty(seen)),
                Map.entry("resubmit", Map.of()),
                Map.entry("changes", Map.of("reason", "补充协议")),
                Map.entry("cancellation", Map.of("reason", "解除")));
    }

    /** One in each state that a stored registration can have. */
    private Map<String, Answer> cases() {
        var cases = new LinkedHashMap<String, Answer>();
        put(cases, desk.submitted());
        put(cases, desk.inFirstReview());
        put(cases, desk.inSecondReview());
        put(cases, move(desk.second, desk.inSecondReview(), "expert-review", Map.of("text", "有争议")));
        put(cases, move(desk.first, desk.inFirstReview(), "supplement", Map.of("text", "请补充")));
        put(cases, desk.registered());
        put(cases, changed());
        put(cases, move(desk.first, desk.inFirstReview(), "refuse", REFUSAL));
        put(cases, desk.cancel(desk.registered()));
        put(cases, move(desk.second, desk.registered(), "revoke", Map.of("text", "不实", "statute", "办法")));
        return cases;
    }

    private static void put(Map<String, Answer> cases, Answer seen) {
        cases.put(state(seen.expect(seen.status() == 201 ? 201 : 200)), seen);
    }

    private Answer changed() {
        Answer registered = desk.registered();
        String own = "/api/registrations/" + id(registered) + "/changes";
        Answer change = desk.applicant
                .move(own, Map.of("reason", "补充协议"), registered.etag())
                .expect(201);
        desk.save(
                desk.contractOf(registered),
                Desk.priced(desk.contractOf(registered).form(), 90_000_000));
        desk.applicant
                .move(own + "/" + change.id() + "/hand-in", Map.of(), change.etag())
                .expect(200);
        String address = "/api/desk/changes/" + change.id();
        Answer first = desk.first
                .move(
                        address + "/first-review",
                        Map.of(),
                        desk.first.get(address).etag())
                .expect(200);
        desk.second.move(address + "/second-review", Map.of(), first.etag()).expect(200);
        return desk.seen(desk.second, id(registered));
    }
}
