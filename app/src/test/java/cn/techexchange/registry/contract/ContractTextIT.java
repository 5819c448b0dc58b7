package cn.techexchange.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.demo.ChinesePdfs;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.platform.json.Json;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** From the uploaded file to the marked sentence. */
@OnPlatform
class ContractTextIT {
    private static final String CLAUSE = "第十一条 被许可方不得对许可专利的有效性提出异议。";
    private final RunningPlatform platform;
    private final Organization institute;
    private final Person seller;

    ContractTextIT(RunningPlatform platform, People people) {
        this.platform = platform;
        institute = people.organization(OrganizationKind.UNIVERSITY);
        seller = people.member(institute, Role.INSTITUTE_MEMBER);
    }

    @Test
    void aClauseOfAPdfIsMarkedOnItsPage() {
        String text = "\n".repeat(30) + ContractTexts.development("稀土永磁体", "矫顽力", "壹佰万元整") + CLAUSE;

        Answer contract = upload("合同.pdf", ChinesePdfs.of(text));

        assertMarked(contract, 2);
    }

    @Test
    void aWordDocumentIsReadLikeAPdf() {
        byte[] file = DocxFiles.of(ContractTexts.development("稀土发光材料", "量子效率", "壹佰万元整"), "附则", CLAUSE);

        Answer contract = upload("合同.docx", file);

        assertThat(contract.body().at("/documents/0/mediaType").asText()).endsWith("wordprocessingml.document");
        assertMarked(contract, 3);
    }

    @Test
    void aTextThatCannotBeReadIsSaidSo() {
        Answer contract = upload("扫描件.pdf", Pdfs.of(" "));

        JsonNode found = finding(contract, "SCANNED");
        assertThat(found.path("severity").asText()).isEqualTo("HINT");
        assertThat(found.path("message").asText()).contains("无法读取");
    }

    @Test
    void nearlyTheSameTextIsNoticed() {
        String text = ContractTexts.development("稀土合金真空熔炼炉内衬", "抗渣侵蚀和抗热震的能力", "壹佰万元整");
        upload("合同.pdf", ChinesePdfs.of(text));

        Answer second = upload("另一份.docx", DocxFiles.of(text.replace("2027年12月31日", "2027年11月30日")));

        assertThat(finding(second, "SIMILAR_TEXT").path("field").asText()).isEqualTo("documents");
    }

    @Test
    void anArchiveMadeToFillTheMemoryIsRefused() {
        byte[] bomb = DocxFiles.archive("word/document.xml", "<w>" + " ".repeat(70 * 1024 * 1024) + "</w>");
        Answer drafted = draft();

        assertThat(Uploads.post(seller, drafted, "合同.docx", bomb).expect(400).problem())
                .isEqualTo("/problems/contract-text-unreadable");
    }

    private void assertMarked(Answer contract, int page) {
        JsonNode place = finding(contract, "MONOPOLY_CLAUSE_IN_TEXT").path("place");
        String document = contract.body().at("/documents/0/id").asText();
        assertThat(place.path("documentId").asText()).isEqualTo(document);
        assertThat(place.path("page").asInt()).isEqualTo(page);
        String pageText = seller.get("/api/contracts/" + contract.id() + "/documents/" + document + "/pages")
                .expect(200)
                .body()
                .at("/pages/" + (page - 1))
                .asText();
        String marked =
                pageText.substring(place.path("from").asInt(), place.path("to").asInt());
        assertThat(marked.replaceAll("\\s", "")).isEqualTo(CLAUSE.replace(" ", ""));
    }

    private JsonNode finding(Answer contract, String code) {
        JsonNode findings = seller.get("/api/contracts/" + contract.id() + "/findings")
                .expect(200)
                .body()
                .path("findings");
        return StreamSupport.stream(findings.spliterator(), false)
                .filter(finding -> finding.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + findings));
    }

    private Answer upload(String name, byte[] content) {
        return Uploads.post(seller, draft(), name, content).expect(200);
    }

    private Answer draft() {
        Answer drafted = seller.post("/api/contracts", Map.of("projectName", "合同文本核对", "importedTechnology", false))
                .expect(201);
        String form = platform.bean(Json.class).write(ContractForms.development(institute));
        return seller.put("/api/contracts/" + drafted.id() + "/form", form, drafted.etag())
                .expect(200);
    }
}
