package cn.techexchange.indicator.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.indicator.facts.Facts;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.facts.RegistrationFact;
import cn.techexchange.indicator.facts.Trait;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Facts are put in years long past, so that other tests' registrations do not count in. */
@OnPlatform
class IndicatorIT {
    private static final String[] KINDS = {"DEVELOPMENT", "TRANSFER", "LICENSE", "CONSULTING", "SERVICE"};
    private static final Map<String, String> PARAMETERS =
            Map.of("KIND", "kind", "FIELD", "field", "SECTION", "sector", "FLOW", "flow");
    private static final AtomicLong SEQUENCE = new AtomicLong(1_000_000_000);
    private final People people;
    private final Facts facts;

    IndicatorIT(People people, RunningPlatform platform) {
        this.people = people;
        facts = platform.bean(Facts.class);
    }

    @Test
    void everyFigureIsTheSumOfTheContractsItOpensTo() {
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            add(1991, random.nextInt(12) + 1, KINDS[random.nextInt(5)], "0" + (random.nextInt(9) + 1), random);
        }
        Person auditor = people.staff(Role.AUDITOR);
        JsonNode board =
                auditor.get("/api/indicator/dashboard?period=1991").expect(200).body();

        long total = board.path("total").path("grossFen").asLong();
        assertThat(total).isPositive();
        for (JsonNode breakdown : board.path("breakdowns")) {
            assertThat(sum(breakdown.path("figures"))).isEqualTo(total);
        }
        for (String parameter : List.of("MONTH", "KIND", "FIELD", "SECTION", "FLOW")) {
            for (JsonNode figure : figures(board, parameter)) {
                String value = figure.path("filter").asText();
                assertOpensToItself(
                        auditor,
                        figure,
                        parameter.equals("MONTH")
                                ? "period=" + value
                                : "period=1991&" + PARAMETERS.get(parameter) + "=" + value);
            }
        }
    }

    private static JsonNode figures(JsonNode board, String dimension) {
        for (JsonNode breakdown : board.path("breakdowns")) {
            if (breakdown.path("dimension").asText().equals(dimension)) {
                return breakdown.path("figures");
            }
        }
        throw new AssertionError(dimension);
    }

    private void assertOpensToItself(Person auditor, JsonNode figure, String filter) {
        long gross = 0;
        String cursor = "";
        do {
            JsonNode page = auditor.get("/api/indicator/contracts?size=7&" + filter + cursor)
                    .expect(200)
                    .body();
            gross += sum(page.path("items"));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asText();
        } while (!cursor.isEmpty());
        assertThat(gross).as(filter).isEqualTo(figure.path("grossFen").asLong());
    }

    @Test
    void theSameLedgerEntryCountsOnce() {
        RegistrationFact fact = fact(1990, 3, "SERVICE", "05", 500, 300);

        facts.add(List.of(fact));
        facts.add(List.of(fact));

        JsonNode year = people.visitor()
                .get("/api/public/indicator?year=1990")
                .expect(200)
                .body()
                .path("year");
        assertThat(year.path("grossFen").asLong()).isEqualTo(500);
        assertThat(year.path("contracts").asLong()).isEqualTo(1);
    }

    @Test
    void contractsBehindFiguresAreForTheBureauOnly() {
        String contracts = "/api/indicator/contracts?period=1991";

        assertThat(people.visitor().get(contracts).status()).isEqualTo(401);
        assertThat(people.enterprise().get(contracts).status()).isEqualTo(403);
        assertThat(people.institute()
                        .get("/api/indicator/dashboard?period=1991")
                        .status())
                .isEqualTo(403);
        assertThat(people.staff(Role.FIRST_REVIEWER).get(contracts).status()).isEqualTo(200);
    }

    @Test
    void exportsTheContractsAsASheet() {
        Answer answer = people.staff(Role.ADMINISTRATOR)
                .get("/api/indicator/contracts.xlsx?period=1991")
                .expect(200);

        assertThat(new String(answer.bytes(), 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    @Test
    void laterTargetsAreEnteredByTheAdministratorAgainstTheVersionSeen() {
        Person administrator = people.staff(Role.ADMINISTRATOR);
        Map<String, Object> target = Map.of("targetFen", 1_300_000_000_00L, "source", "区科技局工作要点");

        String etag = administrator
                .put("/api/indicator/targets/2040", target, "\"0\"")
                .expect(200)
                .etag();

        assertThat(administrator
                        .put("/api/indicator/targets/2040", target, "\"77\"")
                        .status())
                .isEqualTo(412);
        administrator.put("/api/indicator/targets/2040", target, etag).expect(200);
        assertThat(people.staff(Role.AUDITOR)
                        .put("/api/indicator/targets/2040", target, etag)
                        .status())
                .isEqualTo(403);
        assertThat(administrator
                        .put("/api/indicator/targets/2041", Map.of("targetFen", -1, "source", ""), "\"0\"")
                        .expect(400)
                        .body()
                        .path("errors")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void targetsOfImpossibleYearsAreRefused() {
        Person administrator = people.staff(Role.ADMINISTRATOR);
        Map<String, Object> target = Map.of("targetFen", 1_00L, "source", "区科技局工作要点");

        for (int year : new int[] {1999, 2101}) {
            Answer refused = administrator.put("/api/indicator/targets/" + year, target, "\"0\"");
            assertThat(refused.expect(400).problem()).isEqualTo("/problems/invalid-input");
        }
    }

    private void add(int year, int month, String kind, String field, Random random) {
        long gross = random.nextInt(1_000_000);
        facts.add(List.of(fact(year, month, kind, field, gross, gross / 2)));
    }

    private static RegistrationFact fact(int year, int month, String kind, String field, long gross, long technology) {
        var codes = Map.of(Trait.KIND, kind, Trait.FIELD, field, Trait.SELLER_REGION, "150203");
        var described = new RegistrationFact.Described("KQ-TEST", "测试项目", "甲", "乙", codes, false);
        LocalDate day = LocalDate.of(year, month, 1);
        var source = new RegistrationFact.Source(
                SEQUENCE.incrementAndGet(), 0, day.atStartOfDay(LocalTime.ZONE).toInstant(), Ids.next(), "REGISTERED");
        return new RegistrationFact(source, day, described, new Figure("", 1, gross, technology));
    }

    private static long sum(JsonNode figures) {
        long sum = 0;
        for (JsonNode figure : figures) {
            sum += figure.path("grossFen").asLong();
        }
        return sum;
    }
}
