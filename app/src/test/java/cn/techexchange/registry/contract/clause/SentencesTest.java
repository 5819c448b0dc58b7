package cn.techexchange.registry.contract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void aLineBreakInTheMiddleOfASentenceIsNoEnd() {
        assertThat(texts("乙方不得从第三方购\n买原材料。甲方负责培训。")).containsExactly("乙方不得从第三方购买原材料。", "甲方负责培训。");
    }

    @Test
    void aSentenceGoesOnOverThePageAndItsNumber() {
        List<Sentence> sentences = Sentences.of(List.of("第一条 乙方应当在合同生效后的十五个工作日以内\n- 1 -", "按期付款。\n第二条 甲方交付。\n- 2 -"));

        assertThat(sentences).extracting(Sentence::text).containsExactly("第一条乙方应当在合同生效后的十五个工作日以内按期付款。", "第二条甲方交付。");
        assertThat(sentences).extracting(Sentence::page).containsExactly(1, 2);
        assertThat(sentences.getFirst()).returns(0, Sentence::from).returns(23, Sentence::to);
    }

    @Test
    void clausesAndItemsBeginOnTheirOwnAndItemsKnowTheirLead() {
        List<Sentence> sentences = Sentences.of(List.of("8.2 乙方不得：\n（1）改进技术；\n（2）出口产品；\n第九条 保密\n9.1 双方保密。"));

        assertThat(sentences)
                .extracting(Sentence::inContext)
                .containsExactly("8.2乙方不得：", "8.2乙方不得：（1）改进技术；", "8.2乙方不得：（2）出口产品；", "第九条保密", "9.1双方保密。");
    }

    @Test
    void anExceptionStaysWithItsRule() {
        assertThat(texts("乙方只能使用甲方样品；但试验结束后除外。")).containsExactly("乙方只能使用甲方样品；但试验结束后除外。");
    }

    @Test
    void runningHeadsAreLeftOut() {
        List<String> pages = List.of("技术合同\n甲方付", "技术合同\n款后乙", "技术合同\n方交付。");

        assertThat(Sentences.of(pages)).extracting(Sentence::text).containsExactly("甲方付款后乙方交付。");
    }

    @Test
    void radicalsAndHalfWidthSignsAreReadAsTheyLook() {
        assertThat(texts("甲⽅应付1,000,000.50元;乙方交付.验收合格")).containsExactly("甲方应付1,000,000.50元；", "乙方交付.", "验收合格");
    }

    @Property
    void everyPlaceHoldsItsSentence(@ForAll("pages") List<String> pages) {
        for (Sentence sentence : Sentences.of(pages)) {
            String page = pages.get(sentence.page() - 1);
            String marked = page.substring(sentence.from(), sentence.to()).replaceAll("\\s", "");
            assertThat(marked).startsWith(sentence.text().substring(0, 1));
            assertThat(sentence.text()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<List<String>> pages() {
        return Arbitraries.strings()
                .withChars("甲乙方不得。；：（）1一第条、 \n")
                .ofMaxLength(80)
                .list()
                .ofMaxSize(5);
    }

    private static List<String> texts(String page) {
        return Sentences.of(List.of(page)).stream().map(Sentence::text).toList();
    }
}
