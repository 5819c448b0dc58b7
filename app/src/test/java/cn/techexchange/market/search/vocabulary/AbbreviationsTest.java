package cn.techexchange.market.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {
    private final Abbreviations abbreviations = new Abbreviations();

    @Test
    void whatStandsBeforeANameIsNoPartOfIt() {
        abbreviations.read("本成果采用聚苯硫醚（PPS）改性。");

        assertThat(terms(Set.of())).containsExactly(List.of("聚苯硫醚", "PPS"));
    }

    @Test
    void twoPlacesTellWhereANameBegins() {
        abbreviations.read("耐高温聚苯硫醚(PPS)纤维");
        abbreviations.read("国产聚苯硫醚（PPS）滤料");

        assertThat(terms(Set.of())).containsExactly(List.of("聚苯硫醚", "PPS"));
    }

    @Test
    void aKeywordTellsWhereANameBegins() {
        abbreviations.read("耐高温聚苯硫醚（PPS）");

        assertThat(terms(Set.of("聚苯硫醚"))).containsExactly(List.of("聚苯硫醚", "PPS"));
    }

    @Test
    void figuresInBracketsAreNoAbbreviation() {
        abbreviations.read("烧结温度（1350）和产量（500 吨）");

        assertThat(terms(Set.of())).isEmpty();
    }

    private List<List<String>> terms(Set<String> words) {
        return abbreviations.candidates(words).stream()
                .map(TermCandidate::terms)
                .toList();
    }
}
