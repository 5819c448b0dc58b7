package cn.techexchange.searchindex.elastic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.SampleDocument;
import cn.techexchange.searchindex.SearchQuery;
import cn.techexchange.searchindex.text.Feeds;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a person types otherwise than it is written finds the same: 95 of 100 at least among the first three. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryVariantsIT {
    private static final double KEPT = 0.95;
    private static final int FIRST = 3;
    private static final List<String> TITLES = List.of(
            "烧结钕铁硼晶界扩散工艺",
            "永磁同步直线电机",
            "镁合金微弧氧化涂层",
            "高导电铝合金导线",
            "全钒液流电池电解液",
            "锂离子电池正极材料",
            "耐候钢连铸坯裂纹控制",
            "煤矸石制备陶粒",
            "稀土尾矿综合利用",
            "风电叶片无损检测",
            "光伏组件清洗机器人",
            "苜蓿耐盐品种选育",
            "肉牛全基因组选择",
            "黄芪规范化栽培",
            "草原退化植被恢复",
            "流域水质在线监测",
            "焦化废水深度处理",
            "烟气脱硫副产石膏",
            "矿用自卸车混合动力",
            "无人机三维航线规划",
            "超精密磁流变抛光",
            "聚乳酸发泡材料",
            "内窥镜图像增强",
            "桥梁健康监测系统");

    private final OpenIndex open = OpenIndex.create();

    @BeforeAll
    void fill() {
        open.with(IntStream.range(0, TITLES.size())
                .mapToObj(number -> SampleDocument.achievement(Integer.toString(number))
                        .texts(DocumentTexts.of(TITLES.get(number), "已在企业试用。")))
                .toArray(SampleDocument[]::new));
    }

    @AfterAll
    void close() throws IOException {
        open.close();
    }

    @Test
    void asItIsWritten() {
        found(title -> title);
    }

    @Test
    void withAWrongCharacter() {
        found(title -> title.substring(0, 2) + "的" + title.substring(3));
    }

    @Test
    void withoutACharacter() {
        found(title -> title.substring(0, 3) + title.substring(4));
    }

    @Test
    void inPinyin() {
        found(Feeds::pinyin);
        found(title -> Feeds.pinyin(title).replace(" ", ""));
    }

    @Test
    void inTraditionalCharacters() {
        found(ZhConverterUtil::toTraditional);
    }

    @Test
    void shortAndWithAWrongCharacterOfTheSameSound() {
        assertTrue(open.ids(SearchQuery.of("草元退化", Filters.none())).contains("14"));
        assertTrue(open.ids(SearchQuery.of("黄奇", Filters.none())).contains("13"));
    }

    private void found(UnaryOperator<String> variant) {
        List<String> missed = IntStream.range(0, TITLES.size())
                .filter(number -> !open.ids(SearchQuery.of(variant.apply(TITLES.get(number)), Filters.none())).stream()
                        .limit(FIRST)
                        .toList()
                        .contains(Integer.toString(number)))
                .mapToObj(TITLES::get)
                .toList();

        assertTrue(missed.size() <= (1 - KEPT) * TITLES.size(), () -> "not found: " + missed);
    }
}
