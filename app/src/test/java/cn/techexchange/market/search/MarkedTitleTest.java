package cn.techexchange.market.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.searchindex.Evidence;
import cn.techexchange.searchindex.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTitleTest {
    private static final String TITLE = "板坯裂纹控制。第二句";

    @Test
    void theRestOfTheTitleStandsAroundTheEvidence() {
        var evidence = new Evidence("title", 2, List.of(new Segment("裂纹", true), new Segment("控制", false)));

        assertThat(MarkedTitle.of(TITLE, List.of(evidence)))
                .containsExactly(
                        new Segment("板坯", false),
                        new Segment("裂纹", true),
                        new Segment("控制", false),
                        new Segment("。第二句", false));
    }

    @Test
    void evidenceOfOtherPartsMarksNothing() {
        var evidence = new Evidence("summary", 0, List.of(new Segment("板坯", true)));

        assertThat(MarkedTitle.of(TITLE, List.of(evidence))).containsExactly(new Segment(TITLE, false));
    }

    @Test
    void evidenceOfAnOlderTitleMarksNothing() {
        var evidence = new Evidence("title", 0, List.of(new Segment("旧名称", true)));

        assertThat(MarkedTitle.of(TITLE, List.of(evidence))).containsExactly(new Segment(TITLE, false));
    }
}
