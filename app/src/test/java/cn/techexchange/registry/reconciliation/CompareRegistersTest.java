package cn.techexchange.registry.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareRegistersTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final String NUMBER = "2026150200000001";

    @Test
    void equalRegistersHaveNoDifference() {
        Comparison comparison = compare(List.of(theirs()), List.of(ours()));

        assertThat(comparison.matched()).isEqualTo(1);
        assertThat(comparison.differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"稀土钢（连铸）保护渣, 稀土钢(连铸)保护渣, true", "稀土钢 连铸 保护渣, 稀土钢连铸保护渣, true", "稀土钢连铸保护渣, 稀土钢连铸润滑剂, false"})
    void titlesThatOnlyLookDifferentAreTheSame(String one, String other, boolean same) {
        assertThat(Names.sameTitle(one, other)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"甲大学、乙研究院, 乙研究院；甲大学, true", "甲大学, 甲 大 学, true", "甲大学、乙研究院, 甲大学, false"})
    void partiesAreTheSameInAnyOrder(String one, String other, boolean same) {
        assertThat(Names.same(one, other)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "GROSS_VALUE, 30000001, 20000000, 2026-03-02, 30000000, 30000001",
        "TECHNOLOGY_VALUE, 30000000, 19999999, 2026-03-02, 20000000, 19999999",
        "REGISTERED_ON, 30000000, 20000000, 2026-03-03, 2026-03-02, 2026-03-03"
    })
    void aDifferentFactIsOneDifferenceWithBothValues(
            DifferenceKind kind, long gross, long technology, LocalDate on, String ours, String theirs) {
        var row = new NationalRow(2, NUMBER, "保护渣", "甲大学", "乙钢厂", gross, technology, on);

        Comparison comparison = compare(List.of(row), List.of(ours()));

        assertThat(comparison.differences()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.ours()).isEqualTo(ours);
            assertThat(found.theirs()).isEqualTo(theirs);
        });
    }

    @Test
    void aWrongNumberIsOneDifferenceAndNotTwoMissingContracts() {
        var row = new NationalRow(2, "2026150200000010", "保护渣", "甲大学", "乙钢厂", 30000000, 20000000, FROM.plusDays(60));

        Comparison comparison = compare(List.of(row), List.of(ours()));

        assertThat(comparison.matched()).isZero();
        assertThat(comparison.differences()).extracting(FoundDifference::kind).containsExactly(DifferenceKind.NUMBER);
    }

    @Test
    void whatOnlyOneRegisterHasIsMissingInTheOther() {
        var row = new NationalRow(2, "2026150200000099", "别的项目", "丙大学", "丁厂", 1, 1, FROM);

        Comparison comparison = compare(List.of(row), List.of(ours()));

        assertThat(comparison.differences())
                .extracting(FoundDifference::kind)
                .containsExactly(DifferenceKind.MISSING_HERE, DifferenceKind.MISSING_THERE);
    }

    @Test
    void whatWasRegisteredOutsideOfThePeriodIsNotMissedThere() {
        Comparison comparison = CompareRegisters.compare(
                List.of(theirs(7, "2026150200000099")), List.of(ours()), LocalDate.of(2026, 6, 1), TO);

        assertThat(comparison.differences())
                .extracting(FoundDifference::kind)
                .doesNotContain(DifferenceKind.MISSING_THERE);
    }

    @Test
    void whatNoLongerCountsHereIsSaidAndNotComparedFurther() {
        var cancelled =
                new OwnRegistration("1", "KQ-2026-000001", NUMBER, "保护渣", "甲大学", "乙钢厂", 0, 0, FROM.plusDays(60), false);

        assertThat(compare(List.of(theirs()), List.of(cancelled)).differences())
                .extracting(FoundDifference::kind)
                .containsExactly(DifferenceKind.NO_LONGER_COUNTED);
    }

    @Test
    void theSecondRowOfANumberIsToldAndNotMatchedAgain() {
        Comparison comparison = compare(List.of(theirs(), theirs(3, NUMBER)), List.of(ours()));

        assertThat(comparison.matched()).isEqualTo(1);
        assertThat(comparison.differences())
                .extracting(FoundDifference::kind)
                .containsExactly(DifferenceKind.NUMBER_TWICE);
    }

    private static Comparison compare(List<NationalRow> rows, List<OwnRegistration> own) {
        return CompareRegisters.compare(rows, own, FROM, TO);
    }

    private static NationalRow theirs() {
        return theirs(2, NUMBER);
    }

    private static NationalRow theirs(long row, String number) {
        return new NationalRow(row, number, "保护渣", "甲大学", "乙钢厂", 30000000, 20000000, LocalDate.of(2026, 3, 2));
    }

    private static OwnRegistration ours() {
        return new OwnRegistration(
                "1", "KQ-2026-000001", NUMBER, "保护渣", "甲大学", "乙钢厂", 30000000, 20000000, LocalDate.of(2026, 3, 2), true);
    }
}
