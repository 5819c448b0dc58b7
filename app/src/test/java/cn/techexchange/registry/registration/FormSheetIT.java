package cn.techexchange.registry.registration;

import static cn.techexchange.registry.registration.Desk.id;
import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.testing.Answer;
import cn.techexchange.testing.Database;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** The registration form as a sheet. */
@OnPlatform
class FormSheetIT {
    private final RunningPlatform platform;
    private final People people;
    private final Desk desk;

    FormSheetIT(RunningPlatform platform, People people) {
        this.platform = platform;
        this.people = people;
        desk = new Desk(platform, people);
    }

    @Test
    void aRegistrationIsARowOfCodesAndNames() throws IOException {
        Answer registered = desk.registered();

        Answer file = desk.applicant.get(form(registered, "csv")).expect(200);

        CSVRecord row = csv(file).getFirst();
        assertThat(row.get("全国登记编号"))
                .isEqualTo(registered.body().at("/summary/nationalNumber").asText());
        assertThat(row.get("项目名称")).isEqualTo("稀土钢连铸保护渣研究开发");
        assertThat(row.get("合同类型代码")).isEqualTo("DEVELOPMENT");
        assertThat(row.get("合同类型")).isEqualTo("技术开发");
        assertThat(row.get("买方名称")).isEqualTo("某某钢铁有限公司");
        assertThat(row.get("买方地区代码")).isEqualTo("150203");
        assertThat(row.get("买方地区")).isEqualTo("昆都仑区");
        assertThat(row.get("合同成交额（元）")).isEqualTo("1000000.00");
        assertThat(row.get("技术交易额（元）")).isEqualTo("800000.00");
        assertThat(row.get("合同文本 SHA-256")).matches("[0-9a-f]{64}");
    }

    @Test
    void theDesksListHasWhatItsFilterLetsThrough() throws IOException {
        Answer registered = desk.registered();
        Answer waiting = desk.submitted();

        Answer file = desk.second
                .get("/api/desk/registration-forms.xlsx?state=REGISTERED&kind=DEVELOPMENT")
                .expect(200);

        List<String> references = firstColumn(file);
        assertThat(references)
                .contains("受理编号", registered.body().at("/summary/reference").asText())
                .doesNotContain(waiting.body().at("/summary/reference").asText());
        assertThat(firstColumn(desk.second
                        .get("/api/desk/registration-forms.xlsx?decidedTo=2020-12-31")
                        .expect(200)))
                .containsExactly("受理编号");
    }

    @Test
    void theListTakesEveryFilterOfTheQueue() throws IOException {
        Answer mine = desk.inFirstReview();
        String reference = mine.body().at("/summary/reference").asText();
        Desk.move(desk.first, mine, "take", Map.of()).expect(200);
        String registrant = URLEncoder.encode(desk.institute().name(), StandardCharsets.UTF_8);

        for (String query : List.of(
                "mine=true&reference=" + reference,
                "registrant=" + registrant + "&reference=" + reference,
                "inbox=FIRST&reference=" + reference,
                "reference=" + reference + "&fromFen=100000000&toFen=100000000")) {
            assertThat(firstColumn(desk.first
                            .get("/api/desk/registration-forms.xlsx?" + query)
                            .expect(200)))
                    .as(query)
                    .containsExactly("受理编号", reference);
        }
        for (String query : List.of("inbox=SECOND", "overdue=true", "fromFen=100000001")) {
            assertThat(firstColumn(desk.first
                            .get("/api/desk/registration-forms.xlsx?reference=" + reference + "&" + query)
                            .expect(200)))
                    .as(query)
                    .containsExactly("受理编号");
        }
    }

    @Test
    void eachSheetLeavesAnAuditEntry() throws Exception {
        Answer registered = desk.registered();
        var database = new Database(platform);
        String mine = "audit_entry WHERE action = 'REGISTRATION_FORM_EXPORTED' AND account_id = '"
                + desk.second.caller().accountId() + "'";

        desk.second.get(form(registered, "xlsx")).expect(200);
        desk.second.get("/api/desk/registration-forms.csv").expect(200);

        assertThat(database.count(mine)).isEqualTo(2);
    }

    @Test
    void onlyPartiesAndTheDeskGetIt() {
        Answer registered = desk.registered();
        Person stranger = people.institute();

        assertThat(stranger.get(form(registered, "csv")).status()).isEqualTo(404);
        assertThat(desk.applicant.get("/api/desk/registration-forms.csv").status())
                .isEqualTo(403);
        assertThat(people.visitor().get(form(registered, "csv")).status()).isEqualTo(401);
        assertThat(desk.second.get(form(registered, "jsonl")).status()).isEqualTo(404);
    }

    private static List<CSVRecord> csv(Answer file) throws IOException {
        String text = new String(file.bytes(), StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    private static List<String> firstColumn(Answer file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            return rows.stream().map(row -> row.getCellText(0)).toList();
        }
    }

    private static String form(Answer registration, String format) {
        return "/api/registrations/" + id(registration) + "/form." + format;
    }
}
