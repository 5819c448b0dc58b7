package cn.techexchange.market.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.market.listing.Classification;
import cn.techexchange.market.listing.Completeness;
import cn.techexchange.market.listing.Contact;
import cn.techexchange.market.listing.RulesFixture;
import cn.techexchange.market.listing.Strictness;
import cn.techexchange.platform.problem.FieldError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AchievementContent COMPLETE = AchievementContents.complete("连铸板坯防裂渣系");
    private static final AchievementContent EMPTY = new AchievementContent(
            "", "", Classification.NONE, Maturity.UNKNOWN, Benefit.NONE, Rights.NONE, Terms.NONE, Contact.NONE);
    private final AchievementRules rules =
            new AchievementRules(RulesFixture.common(), new RightsRules(RulesFixture.common()));

    @Test
    void aCompleteOnePassesEveryCheck() {
        for (Strictness strictness : Strictness.values()) {
            assertThat(rules.check(COMPLETE, TODAY, strictness)).isEmpty();
        }
    }

    @Test
    void anEmptyDraftIsADraft() {
        assertThat(rules.check(EMPTY, TODAY, Strictness.DRAFT)).isEmpty();
        assertThat(fields(EMPTY, Strictness.TAKEN_IN)).containsExactly("title", "summary");
        assertThat(fields(EMPTY, Strictness.SUBMITTED))
                .contains("title", "summary", "maturity.level", "benefit.problemSolved", "rights.owners")
                .contains("terms.transferModes", "terms.price.kind", "contact.name", "contact.phone");
    }

    @ParameterizedTest
    @CsvSource({"60, 40, true", "60, 39.9999, false", "33.3333, 66.6667, true", "100, 0, false", "70, 40, false"})
    void sharesMakeTheWhole(BigDecimal first, BigDecimal second, boolean whole) {
        Rights shared = withOwners(List.of(new Rights.Owner("甲", first), new Rights.Owner("乙", second)));

        List<String> wrong = fields(AchievementContents.with(COMPLETE, shared), Strictness.SUBMITTED);

        assertThat(wrong.isEmpty()).isEqualTo(whole);
        assertThat(wrong).allMatch(field -> field.startsWith("rights.owners"));
    }

    @Test
    void datesStandInOrder() {
        var reversed = new Rights.IntellectualProperty(
                "INVENTION", "ZL1", "甲", LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1), List.of());
        var future = new Rights.IntellectualProperty("INVENTION", "ZL2", "甲", TODAY.plusDays(1), null, List.of());
        Rights rights = new Rights(COMPLETE.rights().owners(), List.of(), List.of(reversed, future), "", false, false);

        assertThat(fields(AchievementContents.with(COMPLETE, rights), Strictness.DRAFT))
                .containsExactly("rights.intellectualProperty[0].expiresOn", "rights.intellectualProperty[1].filedOn");
    }

    @Test
    void validityEndsInTheFuture() {
        assertThat(fields(AchievementContents.validUntil(COMPLETE, TODAY.minusDays(1)), Strictness.SUBMITTED))
                .containsExactly("terms.validUntil");
        assertThat(fields(AchievementContents.validUntil(COMPLETE, TODAY), Strictness.SUBMITTED))
                .isEmpty();
        assertThat(fields(AchievementContents.validUntil(COMPLETE, TODAY.plusYears(11)), Strictness.DRAFT))
                .containsExactly("terms.validUntil");
    }

    @Test
    void pricesFitTheirKind() {
        assertThat(priced(new Price(PriceKind.NEGOTIABLE, null, null))).isEmpty();
        assertThat(priced(new Price(PriceKind.FIXED, null, null))).containsExactly("terms.price.lowFen");
        assertThat(priced(new Price(PriceKind.RANGE, 1L, null))).containsExactly("terms.price.highFen");
        assertThat(priced(new Price(PriceKind.RANGE, 2L, 1L))).containsExactly("terms.price.highFen");
        assertThat(priced(new Price(PriceKind.FLOOR, -1L, null))).containsExactly("terms.price.lowFen");
        assertThat(priced(new Price(PriceKind.AUCTION, Long.MAX_VALUE, null))).containsExactly("terms.price.lowFen");
    }

    @Test
    void codesComeFromTheLists() {
        var content = new AchievementContent(
                COMPLETE.title(),
                COMPLETE.summary(),
                new Classification("99", "NOPE", "ZZ", List.of()),
                new Maturity(10, ""),
                COMPLETE.benefit(),
                COMPLETE.rights(),
                new Terms(List.of("LICENSE", "GIFT"), COMPLETE.terms().price(), "", null),
                new Contact("王", "abc", "不是邮箱"));

        assertThat(fields(content, Strictness.DRAFT))
                .containsExactlyInAnyOrder(
                        "classification.technologyField",
                        "classification.industry",
                        "classification.economicSector",
                        "maturity.level",
                        "terms.transferModes[1]",
                        "contact.phone",
                        "contact.email");
    }

    @Test
    void secretOnesMayNotLeaveTheDraft() {
        AchievementContent secret = AchievementContents.secret(COMPLETE);

        assertThat(fields(secret, Strictness.DRAFT)).isEmpty();
        assertThat(fields(secret, Strictness.TAKEN_IN)).containsExactly("rights.secret");
        assertThat(fields(secret, Strictness.SUBMITTED)).containsExactly("rights.secret");
    }

    @Test
    void completenessTellsWhatIsMissing() {
        Completeness full = rules.completeness(COMPLETE);
        Completeness none = rules.completeness(EMPTY);

        assertThat(full.score()).isEqualTo(100);
        assertThat(full.parts()).allSatisfy(part -> assertThat(part.reasons()).isEmpty());
        assertThat(none.score()).isZero();
        assertThat(none.parts())
                .extracting(Completeness.Part::name)
                .containsExactly("比现有方案好在哪里", "经济性", "可信数据", "所处阶段");
        assertThat(none.parts()).allSatisfy(part -> assertThat(part.reasons()).isNotEmpty());
    }

    private List<String> priced(Price price) {
        Terms terms = COMPLETE.terms();
        return fields(
                AchievementContents.with(
                        COMPLETE, new Terms(terms.transferModes(), price, terms.partnerSought(), terms.validUntil())),
                Strictness.SUBMITTED);
    }

    private static Rights withOwners(List<Rights.Owner> owners) {
        return new Rights(owners, List.of(), List.of(), "", false, false);
    }

    private List<String> fields(AchievementContent content, Strictness strictness) {
        return rules.check(content, TODAY, strictness).stream()
                .map(FieldError::field)
                .toList();
    }
}
