package cn.techexchange.market.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class TextSketchTest {
    private static final String TEXT = "在稀土钢连铸坯表面涂覆复合渣系，抑制高温氧化与表面裂纹，已在板坯生产线完成六个月现场试验。";

    @Test
    void punctuationAndWidthDoNotMatter() {
        String other = TEXT.replace('，', ',').replace("。", "").replace("六", "六 ");

        assertThat(TextSketch.of(TEXT).similarityPercent(TextSketch.of(other))).isEqualTo(100);
        assertThat(TextSketch.of(TEXT).bands()).isEqualTo(TextSketch.of(other).bands());
    }

    @Test
    void aReworkedTextSharesABand() {
        TextSketch reworked = TextSketch.of(TEXT.replace("六个月", "三个月") + "效果良好。");

        assertThat(TextSketch.of(TEXT).similarityPercent(reworked)).isBetween(70, 95);
        assertThat(Collections.disjoint(TextSketch.of(TEXT).bands(), reworked.bands()))
                .isFalse();
    }

    @Test
    void anotherTextIsAnother() {
        TextSketch other = TextSketch.of("面向奶牛养殖的智能饲喂系统，按个体产奶量自动配料。");

        assertThat(TextSketch.of(TEXT).similarityPercent(other)).isLessThan(10);
    }

    @Test
    void nothingIsSimilarToNothing() {
        assertThat(TextSketch.of("，").bands()).isEmpty();
        assertThat(TextSketch.of("，").similarityPercent(TextSketch.of(TEXT))).isZero();
    }
}
