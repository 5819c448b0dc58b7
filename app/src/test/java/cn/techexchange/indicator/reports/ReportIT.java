package cn.techexchange.indicator.reports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Facts;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.facts.FollowLedger;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.registry.ledger.Ledger;
import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEvent;
import cn.techexchange.registry.ledger.LedgerSubject;
import cn.techexchange.registry.registration.Desk;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.transaction.TransactionOperations;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

/** A frozen report stays what it was; what happens later is a correction of a later period. */
@OnPlatform
class ReportIT {
    private static final String REPORTS = "/api/indicator/reports";
    private final RunningPlatform platform;
    private final People people;
    private final Desk desk;

    ReportIT(RunningPlatform platform, People people) {
        this.platform = platform;
        this.people = people;
        desk = new Desk(platform, people);
    }

    @Test
    void aChangeAfterYearEndLeavesLastYearsReportAndShowsAsItsCorrection() throws Exception {
        String registration = Desk.id(desk.registered());
        count(registration, LedgerEvent.CORRECTION, "2019-06-01", 7_000_000);
        Person administrator = people.staff(Role.ADMINISTRATOR);
        Answer frozen = administrator.post(REPORTS, Map.of("period", "2019")).expect(201);
        String file = REPORTS + "/" + frozen.id() + "/file";
        byte[] before = administrator.get(file).expect(200).bytes();

        count(registration, LedgerEvent.CHANGED, "2020-01-15", -2_000_000);

        assertThat(administrator.get(file).expect(200).bytes()).isEqualTo(before);
        JsonNode again = administrator
                .post(REPORTS + "/" + frozen.id() + "/reproduce")
                .expect(200)
                .body();
        assertThat(again.path("equal").asBoolean()).isTrue();
        assertThat(again.path("sha256")).isEqualTo(frozen.body().path("sha256"));
        assertThat(gross("2019")).isEqualTo(7_000_000);
        assertThat(gross("2020")).isEqualTo(-2_000_000);
        JsonNode corrections = people.staff(Role.AUDITOR)
                .get(REPORTS + "/" + frozen.id())
                .expect(200)
                .body()
                .path("corrections");
        assertThat(corrections).hasSize(1);
        assertThat(corrections.get(0).path("grossFen").asLong()).isEqualTo(-2_000_000);
        assertThat(new JsonCanonicalizer(new String(before, StandardCharsets.UTF_8)).getEncodedUTF8())
                .isEqualTo(before);
    }

    @Test
    void aFactOfThePeriodThatComesLaterIsNotInTheReportMadeAgain() {
        String registration = Desk.id(desk.registered());
        count(registration, LedgerEvent.CORRECTION, "2018-03-01", 5_000);
        Person administrator = people.staff(Role.ADMINISTRATOR);
        Answer frozen = administrator.post(REPORTS, Map.of("period", "2018-H1")).expect(201);

        count(registration, LedgerEvent.CORRECTION, "2018-04-01", 600);

        assertThat(gross("2018")).isEqualTo(5_600);
        assertThat(administrator
                        .post(REPORTS + "/" + frozen.id() + "/reproduce")
                        .body()
                        .path("equal")
                        .asBoolean())
                .isTrue();
        assertThat(frozen.body().path("grossFen").asLong()).isEqualTo(5_000);
    }

    @Test
    void theLedgerKeepsTheHashRightAfterTheHeadThatTheFileNames() {
        Answer frozen = people.staff(Role.ADMINISTRATOR)
                .post(REPORTS, Map.of("period", "2017-01-05..2017-02-03"))
                .expect(201);
        long sequence = frozen.body().path("frozenSequence").asLong();

        var entry = platform.bean(LedgerEntries.class).find(sequence).orElseThrow();
        assertThat(entry.event()).isEqualTo(LedgerEvent.REPORT_FROZEN);
        assertThat(entry.body()).contains(frozen.body().path("sha256").asText()).contains("2017-01-05/2017-02-03");
        assertThat(frozen.body().path("ledgerSequence").asLong()).isEqualTo(sequence - 1);
        assertThat(frozen.body().path("ledgerHash").asText()).isEqualTo(entry.previousHash());
    }

    @Test
    void onlyTheAdministratorFreezesAndOnlyWhatIsOver() {
        assertThat(people.staff(Role.AUDITOR)
                        .post(REPORTS, Map.of("period", "2016"))
                        .status())
                .isEqualTo(403);
        assertThat(people.enterprise().get(REPORTS).status()).isEqualTo(403);
        assertThat(people.staff(Role.ADMINISTRATOR)
                        .post(REPORTS, Map.of("period", "2100"))
                        .expect(409)
                        .problem())
                .isEqualTo("/problems/period-not-over");
    }

    @Test
    void everyoneSeesPublishedReportsOnly() {
        Person administrator = people.staff(Role.ADMINISTRATOR);
        Answer frozen = administrator.post(REPORTS, Map.of("period", "2016-Q2")).expect(201);
        assertThat(published()).doesNotContain(frozen.id());

        administrator
                .move(REPORTS + "/" + frozen.id() + "/publish", Map.of(), frozen.etag())
                .expect(200);

        assertThat(published()).contains(frozen.id());
    }

    private String published() {
        return people.visitor()
                .get("/api/public/indicator/reports")
                .expect(200)
                .body()
                .toString();
    }

    private long gross(String period) {
        platform.bean(FollowLedger.class).follow();
        Figure total = platform.bean(Facts.class).figures().total(FactFilter.of(Period.parse(period)));
        return total.grossFen();
    }

    /** An entry as the desk writes it. */
    private void count(String registration, LedgerEvent event, String day, long fen) {
        Map<String, Object> figures =
                Map.of("contracts", 0, "transactionValueFen", fen, "technologyValueFen", 0, "countedOn", day);
        TransactionOperations<?> transactions = platform.bean(TransactionOperations.class);
        transactions.executeWrite(status -> platform.bean(Ledger.class)
                .append(event, LedgerSubject.registration(registration), Map.of("submission", 1, "figures", figures)));
    }
}
