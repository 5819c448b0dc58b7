package cn.techexchange.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.platform.json.Json;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnPlatform
class ContractIT {
    private final RunningPlatform platform;
    private final People people;
    private final Organization institute;
    private final Person seller;

    ContractIT(RunningPlatform platform, People people) {
        this.platform = platform;
        this.people = people;
        institute = people.organization(OrganizationKind.UNIVERSITY);
        seller = people.member(institute, Role.INSTITUTE_MEMBER);
    }

    @Test
    void aFormIsKeptAsItWasFilledIn() {
        Answer drafted = draft();
        ContractForm form = ContractForms.development(institute);

        Answer saved = save(drafted, form).expect(200);

        assertThat(saved.body().path("transactionValueFen").asLong()).isEqualTo(100_000_000);
        assertThat(saved.body().path("technologyValueFen").asLong()).isEqualTo(80_000_000);
        assertThat(platform.bean(Contracts.class).get(drafted.id()).form()).isEqualTo(form);
        assertThat(saved.etag()).isNotEqualTo(drafted.etag());
    }

    @Test
    void ownOrganizationStandsInTheFormFromTheBeginning() {
        Answer drafted = draft();

        assertThat(drafted.body().at("/form/parties/0/role").asText()).isEqualTo("SELLER");
        assertThat(drafted.body().at("/form/parties/0/creditCode").asText())
                .isEqualTo(institute.creditCode().value());
    }

    @Test
    void anOlderVersionIsNotOverwritten() {
        Answer drafted = draft();
        save(drafted, ContractForms.development(institute)).expect(200);

        save(drafted, ContractForms.development(institute)).expect(412);
        seller.send(seller.request("/api/contracts/" + drafted.id() + "/form")
                        .header("Content-Type", "application/json")
                        .PUT(java.net.http.HttpRequest.BodyPublishers.ofString("{}")))
                .expect(428);
    }

    @Test
    void othersSeeNoDraftAndTheCounterpartyOnlyWhatWasSubmitted() {
        Organization enterprise = people.organization(OrganizationKind.ENTERPRISE);
        Person buyer = people.member(enterprise, Role.ENTERPRISE_MEMBER);
        Person reviewer = people.staff(Role.FIRST_REVIEWER);
        Answer complete = complete(enterprise);
        String path = "/api/contracts/" + complete.id();

        buyer.get(path).expect(404);
        reviewer.get(path).expect(404);
        platform.bean(SubmitContract.class).submit(seller.caller(), complete.id());

        assertThat(buyer.get(path).expect(200).body().path("mine").asBoolean()).isFalse();
        reviewer.get(path).expect(200);
        people.enterprise().get(path).expect(404);
        people.visitor().get(path).expect(401);
        String version = buyer.get(path).etag();
        assertThat(buyer.put(path + "/form", json(ContractForms.development(institute)), version)
                        .expect(403)
                        .problem())
                .isEqualTo("/problems/not-the-registrant");
    }

    @Test
    void aCounterpartyIsRecognizedByItsCreditCodeAndNeverByWhatTheClientSays() {
        Organization enterprise = people.organization(OrganizationKind.ENTERPRISE);
        Answer drafted = draft();
        ObjectNode form = tree(ContractForms.development(institute));
        ((ObjectNode) form.at("/parties/1")).put("organizationId", enterprise.id());

        Answer saved = seller.put(path(drafted), form, drafted.etag()).expect(200);

        assertThat(saved.body().at("/form/parties/1/organizationId").isNull()).isTrue();
    }

    @Test
    void wrongAmountsAreRefusedAtTheField() {
        Answer drafted = draft();
        ObjectNode negative = tree(ContractForms.development(institute));
        ((ObjectNode) negative.at("/worksheet/items/0")).put("amountFen", -1);
        ObjectNode huge = tree(ContractForms.development(institute));
        ((ObjectNode) huge.at("/worksheet/items/0")).put("amountFen", 9_007_199_254_740_992L);
        ObjectNode tooMuch = tree(ContractForms.development(institute));
        ((ObjectNode) tooMuch.at("/worksheet/items/0")).put("amountFen", 9_007_199_254_740_991L);

        assertRefused(seller.put(path(drafted), negative, drafted.etag()), "worksheet.items[0].amountFen");
        assertRefused(seller.put(path(drafted), huge, drafted.etag()), "worksheet.items[0].amountFen");
        assertRefused(seller.put(path(drafted), tooMuch, drafted.etag()), "worksheet.items");
    }

    @Test
    void markupAndUnknownCodesAreRefusedAtTheField() {
        Answer drafted = draft();
        ObjectNode markup = tree(ContractForms.development(institute));
        ((ObjectNode) markup.at("/subject")).put("projectName", "<b>名称</b>");
        ObjectNode unknown = tree(ContractForms.development(institute));
        ((ObjectNode) unknown.at("/parties/1")).put("region", "999999");

        assertRefused(seller.put(path(drafted), markup, drafted.etag()), "subject.projectName");
        assertRefused(seller.put(path(drafted), unknown, drafted.etag()), "parties[1].region");
    }

    @Test
    void anIncompleteContractIsNotSubmitted() {
        Answer drafted = draft();

        var findings =
                seller.get("/api/contracts/" + drafted.id() + "/findings").expect(200);

        assertThat(findings.body().path("findings").findValuesAsText("code")).contains("NO_CONTRACT_TEXT", "NO_BUYER");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> platform.bean(SubmitContract.class).submit(seller.caller(), drafted.id()))
                .hasMessageContaining("需要修改");
    }

    @Test
    void theSameFileInAnotherContractIsNoticed() {
        Answer first = complete(people.organization(OrganizationKind.ENTERPRISE));
        Answer second = complete(people.organization(OrganizationKind.ENTERPRISE));

        var findings = seller.get("/api/contracts/" + second.id() + "/findings").body();

        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(findings.path("findings").findValuesAsText("code")).contains("SAME_FILE");
    }

    @Test
    void theTextIsReadPageByPageAndOnlyByThoseWhoMayReadTheContract() {
        Answer complete = complete(people.organization(OrganizationKind.ENTERPRISE));
        String document = "/api/contracts/" + complete.id() + "/documents/"
                + complete.body().at("/documents/0/id").asText();

        assertThat(seller.get(document + "/pages")
                        .expect(200)
                        .body()
                        .at("/pages/1")
                        .asText())
                .isEqualTo("Signed by both");
        assertThat(seller.get(document + "/content").expect(200).bytes()).isEqualTo(text());
        people.enterprise().get(document + "/content").expect(404);
        people.enterprise().get(document + "/pages").expect(404);
    }

    @Test
    void aContractTextIsAPdfWhateverItsName() {
        Answer drafted = draft();

        assertThat(Uploads.post(
                                seller,
                                drafted,
                                "合同.pdf",
                                "just text".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .expect(415)
                        .problem())
                .isEqualTo("/problems/contract-text-not-pdf");
        Uploads.post(seller, drafted, "合同.pdf", "%PDF-1.4 broken".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .expect(400);
    }

    @Test
    void theListHoldsOwnContractsOnly() {
        String id = draft().id();

        assertThat(seller.get("/api/contracts?size=100")
                        .expect(200)
                        .body()
                        .path("items")
                        .findValuesAsText("id"))
                .contains(id);
        assertThat(people.institute()
                        .get("/api/contracts")
                        .expect(200)
                        .body()
                        .path("items")
                        .size())
                .isZero();
    }

    private Answer draft() {
        return seller.post("/api/contracts", Map.of("projectName", "保护渣研究开发", "importedTechnology", false))
                .expect(201);
    }

    private Answer complete(Organization buyer) {
        Answer saved = save(
                        draft(),
                        ContractForms.development(
                                Parties.of(ContractParty.PartyRole.SELLER, institute),
                                Parties.of(ContractParty.PartyRole.BUYER, buyer)))
                .expect(200);
        return Uploads.post(seller, saved, "合同文本.pdf", text()).expect(200);
    }

    private static byte[] text() {
        return TEXT;
    }

    /** A PDF carries its moment of making, so the same file is made once. */
    private static final byte[] TEXT =
            Pdfs.of("Contract on casting powder for rare earth steel slabs", "Signed by both");

    private Answer save(Answer contract, ContractForm form) {
        return seller.put(path(contract), json(form), contract.etag());
    }

    private static String path(Answer contract) {
        return "/api/contracts/" + contract.id() + "/form";
    }

    private String json(ContractForm form) {
        return platform.bean(Json.class).write(form);
    }

    private ObjectNode tree(ContractForm form) {
        try {
            return (ObjectNode) new com.fasterxml.jackson.databind.ObjectMapper().readTree(json(form));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(Answer answer, String field) {
        assertThat(answer.expect(400).body().path("errors").findValuesAsText("field"))
                .contains(field);
    }
}
