package cn.techexchange.registry.contract.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.Checklist;
import cn.techexchange.registry.contract.ChecklistAnswer;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractContents;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractForms;
import cn.techexchange.registry.contract.ContractKind;
import cn.techexchange.registry.contract.ContractOrigin;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.ContractParty.PartyRole;
import cn.techexchange.registry.contract.ContractPatent;
import cn.techexchange.registry.contract.ContractPayment;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.ContractSubject;
import cn.techexchange.registry.contract.ContractTerm;
import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.contract.Worksheet;
import cn.techexchange.registry.contract.WorksheetItem;
import cn.techexchange.registry.contract.WorksheetItem.ItemKind;
import cn.techexchange.registry.rulepack.BundledPacks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A complete form is sound; each thing spoilt in it is found at its field. */
class RulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String REGISTRANT = "registrant";
    private static final List<ContractRule> RULES = List.of(
            new FormRule(), new TermRule(), new SidesRule(), new PartyRule(), new WorksheetRule(), new PatentRule());

    @Test
    void aCompleteFormIsSound() {
        assertThat(findings(complete())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void whatIsSpoiltIsFound(String code, String field, UnaryOperator<ContractForm> spoil) {
        assertThat(findings(spoil.apply(complete())))
                .anySatisfy(finding ->
                        assertThat(finding).returns(code, Finding::code).returns(field, Finding::field));
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                subject("MISSING", "subject.kind", form -> ContractSubject.EMPTY),
                subject("MISSING", "subject.projectName", form -> ContractSubject.EMPTY),
                subject("MISSING", "subject.relatedParties", form -> ContractSubject.EMPTY),
                subject(
                        "MISSING",
                        "payment.expectedInvestmentFen",
                        form -> ContractForms.subject(ContractKind.TRANSFER, "TECHNICAL_SECRET")),
                subject("NO_PATENT", "patents", form -> ContractForms.subject(ContractKind.LICENSE, "PATENT_SOLE")),
                contents("MISSING", "contents.subjectMatter", ContractContents.EMPTY),
                contents("MISSING", "contents.acceptance", ContractContents.EMPTY),
                term("MISSING", "term.signedOn", null, TODAY, TODAY),
                term("SIGNED_IN_FUTURE", "term.signedOn", TODAY.plusDays(1), TODAY, TODAY.plusYears(1)),
                term("DATES_OUT_OF_ORDER", "term.validTo", TODAY, TODAY, TODAY.minusDays(1)),
                term("EXPIRED_AT_SIGNING", "term.validTo", TODAY, TODAY.minusDays(9), TODAY.minusDays(1)),
                parties("NO_BUYER", "parties", buyer -> ContractForms.outside(PartyRole.INTERMEDIARY)),
                parties("CREDIT_CODE_WRONG", "parties[1].creditCode", buyer -> named(buyer, "912200000000000000")),
                parties("MISSING", "parties[1].creditCode", buyer -> named(buyer, "")),
                worksheet("NO_ITEMS", "worksheet.items"),
                worksheet("AMOUNT_ZERO", "worksheet.items[0].amountFen", item(ItemKind.TECHNICAL, 0, null)),
                worksheet("QUANTITY_MISSING", "worksheet.items[0].quantity", item(ItemKind.CARRIER, 5, null)),
                worksheet("MANY_CARRIERS", "worksheet.items[0].reason", item(ItemKind.CARRIER, 5, 3)),
                worksheet("NO_TECHNOLOGY_VALUE", "worksheet.items", item(ItemKind.NON_TECHNICAL, 5, null)),
                patent("PATENT_NUMBER_WRONG", "patents[0].applicationNumber", "02139508.1"),
                patent("MISSING", "patents[0].applicationNumber", ""));
    }

    @Test
    void theOldRulesCountALicenceAsATransferAndAskForItsOutput() {
        ContractForm sound = complete();
        ContractForm licence = copy(
                sound,
                ContractForms.subject(ContractKind.LICENSE, "PATENT_SOLE"),
                sound.term(),
                sound.contents(),
                sound.worksheet(),
                sound.patents());
        CheckedContract today = checked(licence, ContractOrigin.BY_HAND);

        assertThat(new FormRule().check(today))
                .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
                .isEmpty();
        assertThat(new FormRule().check(today.under(BundledPacks.get("MOST-2001"))))
                .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
                .extracting(Finding::field)
                .containsExactly("payment.expectedInvestmentFen", "payment.expectedOutputFen");
    }

    @Test
    void theSchemaNamesTheFieldsThatCanBeChecked() throws IOException {
        String schema = new String(
                RulesTest.class
                        .getClassLoader()
                        .getResourceAsStream("rulepack/rule-pack.schema.json")
                        .readAllBytes(),
                StandardCharsets.UTF_8);

        assertThat(FormFields.names()).allSatisfy(field -> assertThat(schema).contains('"' + field + '"'));
        assertThat(BundledPacks.get("MIIT-2026").requirements().fields())
                .allSatisfy(required -> assertThat(FormFields.names()).contains(required.field()));
    }

    @Test
    void theRegistrantMustStandOnTheSellersSide() {
        ContractForm form = complete();
        var swapped = form.parties().stream().map(RulesTest::onOtherSide).toList();

        assertThat(findings(form.withParties(swapped)))
                .extracting(Finding::code)
                .contains("REGISTRANT_NOT_ON_SIDE");
    }

    @Test
    void oneOrganizationCannotDealWithItself() {
        ContractForm form = complete();
        ContractParty seller = form.parties().getFirst();

        assertThat(findings(form.withParties(List.of(seller, onOtherSide(seller)))))
                .extracting(Finding::code)
                .contains("SAME_ON_BOTH_SIDES");
    }

    @Test
    void aPriceOtherThanTheAgreedOneIsNoticed() {
        var agreed = new ContractOrigin("n", null, null, "buyer", 1L);

        assertThat(new WorksheetRule().check(checked(complete(), agreed)))
                .extracting(Finding::code)
                .containsExactly("DIFFERS_FROM_AGREED");
    }

    @Test
    void theChecklistAsksWhatTheKindTurnsOn() {
        var rule = new ChecklistRule(Checklist.load());
        ContractForm open = with(complete(), List.of());
        ContractForm doubtful = with(complete(), List.of(new ChecklistAnswer("DEV_TEST_ONLY", true)));
        ContractForm restraint = with(complete(), List.of(new ChecklistAnswer("NO_CHALLENGE", true)));

        assertThat(rule.check(checked(complete(), ContractOrigin.BY_HAND))).isEmpty();
        assertThat(rule.check(checked(open, ContractOrigin.BY_HAND)))
                .extracting(Finding::code)
                .containsOnly("KIND_TEST_OPEN")
                .hasSize(5);
        assertThat(rule.check(checked(doubtful, ContractOrigin.BY_HAND)))
                .extracting(Finding::code)
                .contains("KIND_DOUBTFUL");
        assertThat(rule.check(checked(restraint, ContractOrigin.BY_HAND)))
                .extracting(Finding::code)
                .contains("MONOPOLY_CLAUSE");
    }

    private static List<Finding> findings(ContractForm form) {
        CheckedContract checked = checked(form, ContractOrigin.BY_HAND);
        return RULES.stream().flatMap(rule -> rule.check(checked).stream()).toList();
    }

    private static CheckedContract checked(ContractForm form, ContractOrigin origin) {
        Contract contract = Contract.draft("c", REGISTRANT, "a", origin, form, Instant.EPOCH);
        return new CheckedContract(
                contract, BundledPacks.get("MIIT-2026"), TODAY, List.of(), List.of(), List.of(), List.of());
    }

    private static ContractForm complete() {
        return ContractForms.development(
                ContractForms.outside(PartyRole.SELLER).ofOrganization(REGISTRANT),
                ContractForms.outside(PartyRole.BUYER));
    }

    private static Arguments subject(String code, String field, Function<ContractForm, ContractSubject> subject) {
        return spoil(
                code,
                field,
                form -> copy(
                        form, subject.apply(form), form.term(), form.contents(), form.worksheet(), form.patents()));
    }

    private static Arguments contents(String code, String field, ContractContents contents) {
        return spoil(
                code,
                field,
                form -> copy(form, form.subject(), form.term(), contents, form.worksheet(), form.patents()));
    }

    private static Arguments term(String code, String field, @Nullable LocalDate signed, LocalDate from, LocalDate to) {
        var term = new ContractTerm(signed, from, to, "");
        return spoil(
                code,
                field,
                form -> copy(form, form.subject(), term, form.contents(), form.worksheet(), form.patents()));
    }

    private static Arguments parties(String code, String field, UnaryOperator<ContractParty> buyer) {
        return spoil(
                code,
                field,
                form -> form.withParties(List.of(
                        form.parties().getFirst(), buyer.apply(form.parties().getLast()))));
    }

    private static Arguments worksheet(String code, String field, WorksheetItem... items) {
        var worksheet = new Worksheet(List.of(items));
        return spoil(
                code,
                field,
                form -> copy(form, form.subject(), form.term(), form.contents(), worksheet, form.patents()));
    }

    private static Arguments patent(String code, String field, String number) {
        var patent = new ContractPatent("方法", "某大学", TODAY, number, "", null);
        return spoil(
                code,
                field,
                form -> copy(form, form.subject(), form.term(), form.contents(), form.worksheet(), List.of(patent)));
    }

    private static Arguments spoil(String code, String field, UnaryOperator<ContractForm> spoil) {
        return arguments(code, field, spoil);
    }

    private static ContractForm copy(
            ContractForm form,
            ContractSubject subject,
            ContractTerm term,
            ContractContents contents,
            Worksheet worksheet,
            List<ContractPatent> patents) {
        ContractPayment payment = form.payment();
        return new ContractForm(subject, term, form.parties(), payment, worksheet, contents, patents, form.checklist());
    }

    private static ContractForm with(ContractForm form, List<ChecklistAnswer> answers) {
        return new ContractForm(
                form.subject(),
                form.term(),
                form.parties(),
                form.payment(),
                form.worksheet(),
                form.contents(),
                form.patents(),
                answers);
    }

    private static WorksheetItem item(ItemKind kind, long fen, @Nullable Integer count) {
        return new WorksheetItem(kind, "样机", fen, "", "", count, count);
    }

    private static ContractParty named(ContractParty party, String creditCode) {
        return new ContractParty(
                party.role(),
                null,
                party.name(),
                creditCode,
                "CN",
                party.region(),
                party.partyKind(),
                party.contactName(),
                party.contactPhone());
    }

    private static ContractParty onOtherSide(ContractParty party) {
        return new ContractParty(
                party.role() == PartyRole.SELLER ? PartyRole.BUYER : PartyRole.SELLER,
                party.organizationId(),
                party.name(),
                party.creditCode(),
                "CN",
                party.region(),
                party.partyKind(),
                party.contactName(),
                party.contactPhone());
    }
}
