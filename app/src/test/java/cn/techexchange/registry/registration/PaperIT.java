package cn.techexchange.registry.registration;

import static cn.techexchange.registry.registration.Desk.id;
import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.web.PublicAddress;
import cn.techexchange.registry.certificate.PdfPaper;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

/** Certificates and refusal notices, from the desk's decision to a stranger with the paper in hand. */
@OnPlatform
class PaperIT {
    private final RunningPlatform platform;
    private final People people;
    private final Desk desk;

    PaperIT(RunningPlatform platform, People people) {
        this.platform = platform;
        this.people = people;
        desk = new Desk(platform, people);
    }

    @Test
    void aCertificateSaysInChineseWhatIsRegistered() throws Exception {
        Answer registered = desk.registered();

        Answer file = desk.applicant.get(paper(registered, ".pdf")).expect(200);
        JsonNode facts = desk.applicant.get(paper(registered, "")).expect(200).body();

        PdfPaper pdf = PdfPaper.read(file.bytes());
        assertThat(pdf.text())
                .contains("技术合同登记证明", "稀土钢连铸保护渣研究开发", "技术开发", "某某钢铁有限公司")
                .contains("1,000,000.00 元", "800,000.00 元", "待核对")
                .contains(registered.body().at("/summary/nationalNumber").asText())
                .contains(registered.body().at("/summary/reference").asText())
                .contains(desk.institute().name(), desk.institute().creditCode().value());
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        assertThat(pdf.fonts()).allMatch(font -> font.getName().matches("[A-Z]{6}\\+NotoSansSC.*"));
        assertThat(file.bytes()).hasSizeLessThan(120_000);
        assertThat(pdf.qr()).isEqualTo(facts.path("verifyAddress").asText());
        assertThat(pdf.qr()).startsWith(platform.bean(PublicAddress.class).of("/verify/"));
        assertThat(facts.path("sha256").asText())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(file.bytes())));
    }

    @Test
    void askedAgainItIsTheSamePaper() {
        Answer registered = desk.registered();

        Answer first = desk.applicant.get(paper(registered, ".pdf")).expect(200);
        Answer second = desk.second.get(paper(registered, ".pdf")).expect(200);
        String page = new String(
                desk.first.get(paper(registered, ".html")).expect(200).bytes(), StandardCharsets.UTF_8);

        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(page)
                .contains(
                        "size: A4",
                        registered.body().at("/summary/nationalNumber").asText());
    }

    @Test
    void onlyPartiesAndTheDeskGetIt() {
        Answer registered = desk.registered();
        Person stranger = people.institute();

        assertThat(stranger.get(paper(registered, ".pdf")).status()).isEqualTo(404);
        assertThat(stranger.get(paper(registered, ".html")).status()).isEqualTo(404);
        assertThat(people.staff(Role.EXPERT).get(paper(registered, ".pdf")).status())
                .isEqualTo(403);
        assertThat(people.visitor().get(paper(registered, ".pdf")).status()).isEqualTo(401);
        assertThat(desk.applicant.get(paper(desk.inFirstReview(), ".pdf")).problem())
                .isEqualTo("/problems/paper-not-due");
    }

    @Test
    void aRefusalNamesItsGroundsAndTheReason() {
        Answer refused = Desk.move(
                        desk.first,
                        desk.inFirstReview(),
                        "refuse",
                        Map.of("grounds", List.of("SUBJECT_UNCLEAR"), "text", "请补充技术指标后重新申请。"))
                .expect(200);

        PdfPaper pdf = PdfPaper.read(
                desk.applicant.get(paper(refused, ".pdf")).expect(200).bytes());

        assertThat(pdf.text()).contains("不予登记通知书", "未予登记", "请补充技术指标后重新申请。", "稀土钢连铸保护渣研究开发");
        assertThat(pdf.text()).contains(refused.body().at("/grounds/0/name").asText());
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(check(pdf.qr()).at("/standing").asText()).isEqualTo("REFUSED");
    }

    @Test
    void anybodyWithThePaperSeesWhetherItHoldsAndNothingConfidential() {
        Answer registered = desk.registered();
        PdfPaper pdf = PdfPaper.read(
                desk.applicant.get(paper(registered, ".pdf")).expect(200).bytes());

        JsonNode valid = check(pdf.qr());
        desk.cancel(registered).expect(200);
        JsonNode cancelled = check(pdf.qr());

        assertThat(valid.path("standing").asText()).isEqualTo("VALID");
        assertThat(cancelled.path("standing").asText()).isEqualTo("CANCELLED");
        assertThat(cancelled.path("entries").findValuesAsText("event"))
                .containsExactly("ACCEPTED", "REGISTERED", "CANCELLED");
        assertThat(valid.at("/entries/1/sequence").asLong())
                .isEqualTo(valid.path("certified").asLong());
        String number = registered.body().at("/summary/nationalNumber").asText();
        assertThat(valid.path("nationalNumber").asText())
                .isEqualTo(number.substring(0, 4) + "********" + number.substring(12));
        assertThat(cancelled.toString())
                .doesNotContain(number, "稀土钢", "某某钢铁", "100000000", "80000000", "王老师", "测试人员")
                .doesNotContain(
                        desk.institute().name(), desk.institute().creditCode().value());
        assertThat(desk.applicant.get(paper(registered, ".pdf")).problem()).isEqualTo("/problems/registration-ended");
    }

    @Test
    void aCodeIsReadAsPeopleTypeItAndGuessingIsSlowedDown() {
        String address = PdfPaper.read(desk.applicant
                        .get(paper(desk.registered(), ".pdf"))
                        .expect(200)
                        .bytes())
                .qr();
        String code = address.substring(address.lastIndexOf('/') + 1);
        Person visitor = people.visitor();

        assertThat(visitor.get("/api/public/verify/"
                                + code.toLowerCase(java.util.Locale.ROOT).replaceAll("(.{5})", "$1-"))
                        .status())
                .isEqualTo(200);
        Answer refused = LookupTries.untilRefused(() -> visitor.get("/api/public/verify/00000000000000000000"));
        assertThat(refused.problem()).isEqualTo("/problems/too-many-requests");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        LookupTries.forget(platform);
    }

    private JsonNode check(String address) {
        String code = address.substring(address.lastIndexOf('/') + 1);
        return people.visitor().get("/api/public/verify/" + code).expect(200).body();
    }

    private static String paper(Answer registration, String form) {
        return "/api/registrations/" + id(registration) + "/paper" + form;
    }
}
