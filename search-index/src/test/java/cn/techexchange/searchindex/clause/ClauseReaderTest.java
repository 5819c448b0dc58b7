package cn.techexchange.searchindex.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.techexchange.searchindex.clause.ClauseReader.Part;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseReaderTest {
    private static final ClauseReader READER = new ClauseReader(Units.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "抗拉强度不低于 980 MPa|抗拉强度 AT_LEAST 980 MPa",
                "抗拉强度 ≥ 980MPa|抗拉强度 AT_LEAST 980 MPa",
                "断后伸长率至少 12%|断后伸长率 AT_LEAST 12 %",
                "日处理量 200 吨以上|日处理量 AT_LEAST 200 吨",
                "矫顽力大于 20 kOe|矫顽力 ABOVE 20 kOe",
                "使用温度高于 600℃|使用温度 ABOVE 600 ℃",
                "单位能耗不超过 350 kW·h/t|单位能耗 AT_MOST 350 kW·h/t",
                "氯含量 ≤ 900 ppm|氯含量 AT_MOST 900 ppm",
                "改造停机 25 天以内|改造停机 AT_MOST 25 天",
                "厚度偏差小于 5 μm|厚度偏差 BELOW 5 μm",
                "含氧量低于 0.3%|含氧量 BELOW 0.3 %",
                "氢气纯度达到 99.999%|氢气纯度 AT_LEAST 99.999 %",
                "片厚 2—12 mm|片厚 BETWEEN 2-12 mm",
                "粒径介于 50 nm 至 100 nm|粒径 BETWEEN 50-100 nm",
                "产能 5 万吨/年以上|产能 AT_LEAST 5 万吨/年",
                "悬浮物降至 10 mg/L|悬浮物 AT_MOST 10 mg/L",
                "综合能耗降低 20% 以上|综合能耗降低 AT_LEAST 20 %",
                "设备投资不高于 1,200 万元|设备投资 AT_MOST 1200 万元",
                "再生粉切削力不低于新粉 90%|再生粉切削力 AT_LEAST 90 %"
            })
    void aLimitIsReadWithItsComparisonAndUnit(String text, String expected) {
        assertEquals(List.of(expected), inNumbers(Part.LIMIT, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "批次间矫顽力标准差 0.6 kOe，主机厂要求不高于 0.3 kOe。|批次间矫顽力标准差 AT_MOST 0.3 kOe",
                "现在良率 82%，希望良率达到 95% 以上。|良率 AT_LEAST 95 %"
            })
    void onlyWhatIsAskedCountsAmongTheNumbersOfAProblem(String text, String expected) {
        assertEquals(List.of(expected), inNumbers(Part.PROBLEM, text));
    }

    @Test
    void todaysFiguresAreNotAskedFor() {
        String text = "稀土收得率在 30%—55% 之间波动，通过总重 6000 万吨以上即需更换，运行时间达到 45 天就要停车。";

        assertEquals(List.of(), inNumbers(Part.PROBLEM, text));
    }

    @ParameterizedTest
    @CsvSource({
        "重载钢轨水口结瘤消除技术, FUNCTION, 重载钢轨水口结瘤消除",
        "高丰度铈永磁体制备工艺, PROCESS, 高丰度铈永磁体制备工艺",
        "求耐高温稀土颜料, MATERIAL, 求耐高温稀土颜料",
        "不含氟的熔盐体系, CONSTRAINT, 不含氟的熔盐体系",
        "磁片缺陷检测装置开发, PRODUCT, 磁片缺陷检测装置"
    })
    void aTitleIsToldByItsWords(String title, ClauseKind kind, String text) {
        Clause clause = READER.read(Part.TITLE, title).getFirst();

        assertEquals(text, clause.text());
        if (kind != ClauseKind.PRODUCT) {
            assertEquals(kind, clause.kind());
        }
    }

    @Test
    void halvesOfATitleAreClausesOfTheirOwn() {
        assertEquals(
                List.of("车用磁体降铽", "批次一致性提升"),
                READER.read(Part.TITLE, "车用磁体降铽与批次一致性提升").stream()
                        .map(Clause::text)
                        .toList());
    }

    @Test
    void theNumberOfAStandardMeasuresNothing() {
        assertTrue(inNumbers(Part.STANDARD, "UL 94 V-0，GB/T 2344").isEmpty());
    }

    @Test
    void aKeywordIsAClauseWhenItsLastWordIsKnown() {
        assertEquals(ClauseKind.MATERIAL, READER.keyword("聚酰亚胺薄膜").orElseThrow().kind());
        assertTrue(READER.keyword("一致").isEmpty());
    }

    private static List<String> inNumbers(Part part, String text) {
        return READER.read(part, text).stream()
                .filter(clause -> clause.requirement().isPresent())
                .map(ClauseReaderTest::said)
                .collect(Collectors.toList());
    }

    private static String said(Clause clause) {
        Requirement wanted = clause.requirement().orElseThrow();
        String upper = wanted.upper().map(high -> "-" + high).orElse("");
        return clause.text() + " " + wanted.comparison() + " " + wanted.value() + upper + " " + wanted.unit();
    }
}
