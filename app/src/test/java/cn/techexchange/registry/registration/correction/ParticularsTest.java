package cn.techexchange.registry.registration.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.platform.money.Money;
import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.registration.correction.Correction.Amounts;
import cn.techexchange.registry.registration.correction.Particulars.Royalty;
import cn.techexchange.registry.registration.correction.Particulars.Settlement;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticularsTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Test
    void aRoyaltyCountsItsGrossPartWithItsTechnologyShare() {
        assertThat(royalty(100, 90, 60).amounts()).isEqualTo(new Amounts(60, 30));
        assertThat(royalty(100, 100, 0).amounts().transactionFen()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 0, 0, grossFen",
        "100, 101, 0, grossFen",
        "100, 90, 91, technologyFen",
        "100, 90, -1, technologyFen",
        "-1, 0, 0, receivedFen"
    })
    void aRoyaltysSharesLieWithinWhatWasReceived(long received, long gross, long technology, String field) {
        assertInvalid(field, () -> royalty(received, gross, technology));
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertInvalid("periodTo", () -> new Royalty(JUNE, JANUARY, JUNE, 1, 1, 1, "V-1"));
        assertThat(new Royalty(JUNE, JUNE, JUNE, 1, 1, 1, "V-1").to()).isEqualTo(JUNE);
    }

    /** The difference may go either way, and the parts may go against each other. */
    @ParameterizedTest
    @CsvSource({"100, 80, 120, 90, 10, 10", "100, 80, 70, 60, -20, -10", "100, 40, 100, 70, 30, -30"})
    void aSettlementCountsTheDifferenceToTheEstimate(
            long estimated, long estimatedPart, long actual, long actualPart, long technical, long other) {
        assertThat(new Settlement(estimated, estimatedPart, actual, actualPart, "J-1").amounts())
                .isEqualTo(new Amounts(technical, other));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 80, 100, 80, actualGrossFen",
        "100, 101, 100, 80, estimatedTechnologyFen",
        "100, 80, 90, 91, actualTechnologyFen",
        "100, 80, -1, 0, actualGrossFen"
    })
    void aSettlementHasADifferenceAndSoundSums(
            long estimated, long estimatedPart, long actual, long actualPart, String field) {
        assertInvalid(field, () -> new Settlement(estimated, estimatedPart, actual, actualPart, "J-1"));
    }

    @Test
    void noAmountIsBeyondWhatThePlatformKeepsExactly() {
        assertInvalid("receivedFen", () -> royalty(Money.MAX_FEN + 1, 1, 1));
        assertInvalid("actualGrossFen", () -> new Settlement(1, 1, Money.MAX_FEN + 1, 1, "J-1"));
    }

    private static Royalty royalty(long received, long gross, long technology) {
        return new Royalty(JANUARY, JUNE, JUNE, received, gross, technology, "V-1");
    }

    private static void assertInvalid(String field, ThrowingCallable made) {
        assertThatThrownBy(made)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly(field));
    }
}
