package cn.techexchange.searchindex.fusion;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void relevanceGrowsWithCoverageAndWithMeaning() {
        assertTrue(relevance(0.5, 0.6) > relevance(0.3, 0.6));
        assertTrue(relevance(0.3, 0.7) > relevance(0.3, 0.6));
    }

    @Test
    void nothingInCommonIsNearZeroAndARepetitionNearOne() {
        assertTrue(relevance(0, 0.38) < 0.06);
        assertTrue(relevance(1, 0.9) > 0.97);
    }

    @Test
    void withoutVectorTheWordingDecides() {
        assertTrue(Agreement.of(0.8, OptionalDouble.empty()) > 0.8);
        assertTrue(Agreement.of(0, OptionalDouble.empty()) < 0.06);
    }

    private static double relevance(double coverage, double cosine) {
        return Agreement.of(coverage, OptionalDouble.of(cosine));
    }
}
