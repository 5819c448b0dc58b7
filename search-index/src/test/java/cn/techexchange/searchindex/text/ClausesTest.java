package cn.techexchange.searchindex.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {
    @Test
    void cutsAtCommasAndStopsAndDropsWhatIsTooShortToSayAnything() {
        assertEquals(List.of("高导电铝合金", "强度380 MPa"), Clauses.of("高导电铝合金，的;强度380 MPa。"));
    }

    @Test
    void aTextWithoutAClauseIsOne() {
        assertEquals(List.of("钕"), Clauses.of("钕"));
    }
}
