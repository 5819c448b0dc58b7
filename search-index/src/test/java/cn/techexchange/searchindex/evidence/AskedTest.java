package cn.techexchange.searchindex.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.techexchange.searchindex.MixedTexts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AskedTest {
    @Property(tries = 5_000)
    void theStretchesAreThoseOfThePlainDefinition(@ForAll("texts") String asked, @ForAll("texts") String text) {
        assertEquals(
                PlainStretches.of(asked, text).stream()
                        .map(PlainStretches.Stretch::place)
                        .toList(),
                Asked.of(asked).runsIn(text).stream()
                        .map(run -> run.start() + "-" + run.end() + " of " + run.weight())
                        .toList());
    }

    @Property(tries = 2_000)
    void aStretchIsWhatStandsInTheOriginal(@ForAll("texts") String asked, @ForAll("texts") String text) {
        Asked.of(asked).runsIn(text).forEach(run -> assertEquals(text.substring(run.start(), run.end()), run.text()));
    }

    @Property(tries = 5_000)
    void coverageIsTheShareOfThePlainDefinition(@ForAll("texts") String asked, @ForAll("texts") String text) {
        assertEquals(PlainStretches.coverage(asked, text), Asked.of(asked).coverage(text));
    }

    @Test
    void aMarkPartsWhatStandsBeforeAndAfterIt() {
        assertEquals(0, Asked.of("界扩").coverage("晶界，扩散"));
        assertEquals(0, Asked.of("界，扩").coverage("晶界扩散"));
    }

    @Test
    void aWordIsWhole() {
        assertEquals(0, Asked.of("al 合").coverage("alloy 合"));
        assertEquals(1, Asked.of("al 合").coverage("Al合金"));
    }

    @Provide
    static Arbitrary<String> texts() {
        return MixedTexts.arbitrary();
    }
}
