package cn.techexchange.searchindex.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.techexchange.searchindex.text.Vocabulary.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Vocabulary VOCABULARY =
            Vocabulary.of(List.of("# comment", "", "same\t钕铁硼|NdFeB", "same\t印制电路板|PCB", "kind\t轻合金|铝合金|镁合金"));

    @Test
    void namesOfOneThingFindEachOther() {
        assertEquals(List.of(new Related(Relation.SAME, List.of("ndfeb"))), VOCABULARY.relatedTo("烧结钕铁硼磁体"));
        assertEquals(List.of(new Related(Relation.SAME, List.of("钕铁硼"))), VOCABULARY.relatedTo("ＮｄＦｅＢ 磁体"));
    }

    @Test
    void aKindDoesNotFindWhatItIsAKindOf() {
        assertEquals(List.of(), VOCABULARY.relatedTo("镁合金"));
    }

    @Test
    void whatStandsInTheTextAlreadyIsNotLookedForAgain() {
        assertEquals(List.of(new Related(Relation.KIND, List.of("镁合金"))), VOCABULARY.relatedTo("轻合金，如铝合金"));
        assertEquals(List.of(), VOCABULARY.relatedTo("印制电路板(PCB)"));
    }

    @Test
    void aPartOfAWordOfLettersIsNotTheWord() {
        assertEquals(List.of(), VOCABULARY.relatedTo("pcba"));
    }

    @Test
    void aLineThatIsNoneIsNamed() {
        List<String> lines = List.of("same\t钕铁硼");

        var refused = assertThrows(IllegalArgumentException.class, () -> Vocabulary.of(lines));

        assertTrue(refused.toString().contains("钕铁硼"));
    }

    @Test
    void theShippedListCanBeRead() {
        assertEquals(
                List.of(new Related(Relation.SAME, List.of("pps"))),
                Vocabulary.shipped().relatedTo("聚苯硫醚"));
    }

    @Test
    void noShippedEntryNamesATermTwice() {
        List<VocabularyEntry> doubled = Vocabulary.shippedEntries().stream()
                .filter(entry -> entry.terms().stream()
                                .map(Vocabulary::normalized)
                                .distinct()
                                .count()
                        < entry.terms().size())
                .toList();
        assertEquals(List.of(), doubled);
    }
}
