package cn.techexchange.registry.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.Desk;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class ReconciliationIT {
    private static final String HEADINGS = "合同登记编号,项目名称,卖方名称,买方名称,合同成交金额（万元）,技术交易额（万元）,登记日期\r\n";
    private final People people;
    private final OwnRegistrations registrations;
    private final Person reviewer;
    private final String today;
    private final Desk desk;
    private OwnRegistration own;

    ReconciliationIT(RunningPlatform platform, People people) {
        this.people = people;
        this.registrations = platform.bean(OwnRegistrations.class);
        this.reviewer = people.staff(Role.SECOND_REVIEWER);
        this.today = LocalTime.today(platform.bean(Clock.class)).toString();
        this.desk = new Desk(platform, people);
    }

    @BeforeEach
    void registerOne() {
        String id = Desk.id(desk.registered());
        LocalDate day = LocalDate.parse(today);
        own = registrations.registeredBetween(day, day).stream()
                .filter(one -> one.registrationId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEqualRowMatches() {
        Answer made = upload(row(own.number(), own.grossFen())).expect(201);

        assertThat(made.body().path("matched").asInt()).isEqualTo(1);
        assertThat(concerning(made)).isEmpty();
    }

    @Test
    void aDifferentSumIsSettledOnceAndChangesNothingHere() {
        Answer made = upload(row(own.number(), own.grossFen() + 100)).expect(201);
        JsonNode difference = concerning(made).getFirst();
        assertThat(difference.path("kind").asText()).isEqualTo("GROSS_VALUE");
        assertThat(difference.path("ours").asLong()).isEqualTo(own.grossFen());
        assertThat(difference.path("theirs").asLong()).isEqualTo(own.grossFen() + 100);

        Answer settled = settle(reviewer, difference).expect(200);

        assertThat(settled.body().path("settlement").asText()).isEqualTo("OURS_RIGHT");
        assertThat(settle(reviewer, settled.body()).problem()).isEqualTo("/problems/difference-settled");
        assertThat(settle(reviewer, difference).status()).isEqualTo(412);
        assertThat(registrations.withNumbers(List.of(own.number())))
                .extracting(OwnRegistration::grossFen)
                .containsExactly(own.grossFen());
    }

    @Test
    void eachFaultIsToldWithRowAndColumn() {
        Answer refused = upload("12,保护渣,甲,乙,三十,1,2026-02-30\r\n");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").findValuesAsText("message"))
                .anyMatch(message -> message.contains("第 2 行“合同登记编号”"))
                .anyMatch(message -> message.contains("第 2 行“合同成交金额（万元）”"))
                .anyMatch(message -> message.contains("第 2 行“登记日期”"));
    }

    @Test
    void aMissingColumnIsNamed() {
        Answer refused = send(reviewer, "合同登记编号,项目名称\r\n1,2\r\n", today, today);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").findValuesAsText("message"))
                .singleElement()
                .asString()
                .contains("缺少列")
                .contains("卖方名称");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        Answer refused = send(reviewer, HEADINGS + row(own.number(), 1), "2026-02-01", "2026-01-01");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").findValuesAsText("field")).containsExactly("to");
    }

    @Test
    void onlyReviewersCompareAndSettle() {
        Answer made = upload(row(own.number(), own.grossFen() + 100)).expect(201);
        JsonNode difference = concerning(made).getFirst();

        assertThat(send(people.institute(), HEADINGS, today, today).status()).isEqualTo(403);
        assertThat(send(people.staff(Role.AUDITOR), HEADINGS, today, today).status())
                .isEqualTo(403);
        assertThat(settle(people.staff(Role.AUDITOR), difference).status()).isEqualTo(403);
        assertThat(people.staff(Role.AUDITOR)
                        .get("/api/desk/reconciliations/" + made.id())
                        .status())
                .isEqualTo(200);
        assertThat(people.enterprise()
                        .get("/api/desk/reconciliations/" + made.id())
                        .status())
                .isEqualTo(403);
    }

    private String row(String number, long grossFen) {
        return String.join(
                        ",",
                        number,
                        own.projectName(),
                        own.seller(),
                        own.buyer(),
                        tenThousands(grossFen),
                        tenThousands(own.technologyFen()),
                        today)
                + "\r\n";
    }

    private static String tenThousands(long fen) {
        return BigDecimal.valueOf(fen, 6).stripTrailingZeros().toPlainString();
    }

    private List<JsonNode> concerning(Answer made) {
        var found = new ArrayList<JsonNode>();
        String cursor = "";
        while (!cursor.equals("null")) {
            JsonNode page = reviewer.get("/api/desk/reconciliations/" + made.id() + "/differences?open=true"
                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .expect(200)
                    .body();
            page.path("items").forEach(item -> {
                if (item.path("registrationId").asText().equals(own.registrationId())) {
                    found.add(item);
                }
            });
            cursor = page.path("next").asText();
        }
        return found;
    }

    private static Answer settle(Person person, JsonNode difference) {
        return person.move(
                "/api/desk/reconciliations/differences/" + difference.path("id").asText() + "/settlement",
                Map.of("settlement", "OURS_RIGHT", "note", "国家系统录入有误，已报请更正"),
                "\"" + difference.path("version").asLong() + "\"");
    }

    private Answer upload(String rows) {
        return send(reviewer, HEADINGS + rows, today, today);
    }

    private static Answer send(Person person, String file, String from, String to) {
        String boundary = "rows";
        String body = part(boundary, "from", from) + part(boundary, "to", to) + "--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"export.csv\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + file + "\r\n--" + boundary + "--\r\n";
        return person.send(person.request("/api/desk/reconciliations")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String part(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
