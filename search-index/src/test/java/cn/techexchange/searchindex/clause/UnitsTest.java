package cn.techexchange.searchindex.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
    private static final Units UNITS = Units.shipped();

    @ParameterizedTest
    @CsvSource({
        "1, GPa, 1000, MPa",
        "1, 兆帕, 1000, kPa",
        "25, ℃, 298.15, K",
        "5, %, 50000, ppm",
        "3, 万元, 30000, 元",
        "1.2, 亿元, 12000, 万元",
        "2, 万吨/年, 20000, t/a",
        "10, 吨/天, 3650, 吨/年",
        "500, nm, 0.5, μm",
        "2, mm, 2000, um",
        "1, kW·h, 3.6, MJ",
        "2, d, 48, 小时",
        "30, mg/m³, 0.03, mg/L",
        "12, kOe, 954.92964, kA/m",
        "40, MGOe, 318.30988, kJ/m³",
        "60, r/min, 1, r/s",
        "300, W·h/kg, 0.3, kWh/kg"
    })
    void valuesOfOneDimensionAreConverted(double value, String unit, double other, String otherUnit) {
        Unit one = UNITS.find(unit).orElseThrow();
        Unit two = UNITS.find(otherUnit).orElseThrow();

        assertEquals(one.dimension(), two.dimension());
        assertEquals(one.base(value), two.base(other), Math.abs(one.base(value)) * 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"MW, mW", "MPa, mPa·s", "t, T", "mg/L, mg/kg", "HRC, HV", "kWh, kW"})
    void unitsThatLookAlikeAreKeptApart(String one, String other) {
        assertTrue(!UNITS.find(one).equals(UNITS.find(other)));
    }

    @Test
    void aUnitThatGoesOnIsNotCutShort() {
        assertTrue(UNITS.readAt("mm/百万吨", 0).isEmpty());
    }

    @Test
    void anUnknownUnitIsComparedWithItself() {
        Units more = UNITS.with(List.of("mm/百万吨"));

        assertEquals("=mm/百万吨", more.find("mm/百万吨").orElseThrow().dimension());
    }
}
