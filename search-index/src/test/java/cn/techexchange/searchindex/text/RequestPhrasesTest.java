package cn.techexchange.searchindex.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RequestPhrasesTest {
    @Test
    void whatIsWantedStaysAndTheWantingGoes() {
        assertEquals("，，，稀土磁体晶界扩散，,提高矫顽力。", RequestPhrases.remove("企业希望攻克稀土磁体晶界扩散技术,提高矫顽力。"));
    }

    @Test
    void theHeadingOfAListGoes() {
        assertEquals("耐候钢连铸坯的表面裂纹控制。", RequestPhrases.remove("钢铁深加工领域重点攻关：耐候钢连铸坯的表面裂纹控制。"));
    }

    @Test
    void aTitleIsLeftAlone() {
        String title = "稀土永磁电机关键技术研究及其在矿山机械中的应用";

        assertEquals(title, RequestPhrases.remove(title));
    }

    @Test
    void aListOfKeywordsIsLeftAlone() {
        String keywords = "需求响应 关键技术 企业研发 技术突破 微电网";

        assertEquals(keywords, RequestPhrases.remove(keywords));
    }

    @Test
    void searchWordsAreLeftAlone() {
        assertEquals("攻关 技术", RequestPhrases.remove("攻关 技术"));
    }

    @Test
    void aDemandOfPhrasesOnlyIsLeftAsItIs() {
        String demand = "企业希望寻求攻克关键技术难题,求解决方案。";

        assertEquals(demand, RequestPhrases.remove(demand));
    }
}
