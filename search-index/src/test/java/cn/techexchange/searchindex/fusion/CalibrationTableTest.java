package cn.techexchange.searchindex.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.techexchange.searchindex.fusion.CalibrationTable.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTableTest {
    private static final CalibrationTable TABLE =
            new CalibrationTable(List.of(new Step(0.2, 0.1), new Step(0.6, 0.3), new Step(0.8, 0.7)));

    @Test
    void theProbabilityRunsStraightBetweenSteps() {
        assertEquals(0.2, TABLE.probability(0.4), 1e-9);
        assertEquals(0.5, TABLE.probability(0.7), 1e-9);
    }

    @Test
    void outsideTheStepsItStays() {
        assertEquals(0.1, TABLE.probability(0), 1e-9);
        assertEquals(0.7, TABLE.probability(1), 1e-9);
    }

    @Test
    void aFallingTableIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CalibrationTable(List.of(new Step(0.2, 0.5), new Step(0.6, 0.3))));
    }

    @Test
    void theShippedTableGrows() {
        CalibrationTable shipped = CalibrationTable.shipped();

        assertTrue(shipped.probability(0.1) < shipped.probability(0.9));
        assertTrue(shipped.probability(1) <= 1);
    }
}
