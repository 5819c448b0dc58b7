package cn.techexchange.market.search.unanswered;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTextTest {
    @Test
    void widthCaseAndSpacesAreMadeEqual() {
        assertThat(KeptText.of("  ＮｄＦｅＢ　 磁体 ")).contains("ndfeb 磁体");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三 13847212345",
                "138-4721-2345",
                "0472 5123456",
                "15020319800101123X",
                "li@example.cn",
                "联系 Li＠example.cn",
                "91150200MA0N000000"
            })
    void whatLooksLikePersonalDataIsNotKept(String text) {
        assertThat(KeptText.of(text)).isEmpty();
    }

    @Test
    void aPastedDescriptionIsNotKept() {
        assertThat(KeptText.of("长".repeat(101))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1350 度烧结", "gb/t 22900-2022", "q345b 钢板", "2024 年 500 吨"})
    void technicalFiguresAreKept(String text) {
        assertThat(KeptText.of(text)).contains(text);
    }
}
