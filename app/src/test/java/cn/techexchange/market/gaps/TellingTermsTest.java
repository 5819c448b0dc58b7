package cn.techexchange.market.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TellingTermsTest {
    private final TellingTerms terms = new TellingTerms(List.of(
            Set.of("石英坩埚", "石英", "涂层", "成本"),
            Set.of("石英坩埚", "气泡", "成本"),
            Set.of("矿用卡车", "无人驾驶", "成本"),
            Set.of("矿用卡车", "调度", "成本")));

    @Test
    void aGroupIsNamedByWhatOthersDoNotSay() {
        assertThat(terms.of(List.of(0, 1)))
                .startsWith("石英坩埚")
                .doesNotContain("石英")
                .hasSize(3);
        assertThat(terms.of(List.of(2, 3))).startsWith("矿用卡车");
    }

    @Test
    void aGroupWithoutTermsHasNoName() {
        assertThat(new TellingTerms(List.of(Set.<String>of())).of(List.of(0))).isEmpty();
    }
}
