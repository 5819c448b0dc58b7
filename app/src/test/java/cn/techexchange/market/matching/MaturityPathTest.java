package cn.techexchange.market.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MaturityPathTest {
    private final MaturityPath path = new MaturityPath();

    @Test
    void eachMissingLevelNamesItsEvidence() {
        assertThat(path.between(OptionalInt.of(5), OptionalInt.of(7)))
                .contains("成熟度差 2 级：到 6 级（模拟或中试环境下正样验证）还缺中试报告；到 7 级（真实环境下工程样机验证）还缺现场测试报告。");
    }

    @Test
    void aReachedLevelLacksNothing() {
        assertThat(path.between(OptionalInt.of(7), OptionalInt.of(7))).isEmpty();
        assertThat(path.between(OptionalInt.empty(), OptionalInt.of(7))).isEmpty();
    }
}
