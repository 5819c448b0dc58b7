package cn.techexchange.searchindex.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.techexchange.searchindex.text.Nearness.Distance;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearnessTest {
    @Test
    void theSameSoundIsNear() {
        assertEquals(Optional.of(new Distance(true, 0)), Nearness.between("稀土永慈", "稀土永磁"));
    }

    @Test
    void oneWrongCharacterIsNear() {
        assertEquals(Optional.of(new Distance(false, 1)), Nearness.between("稀土永石", "稀土永磁"));
    }

    @Test
    void lettersInEachOthersPlaceAreOneSlip() {
        assertEquals(Optional.of(new Distance(false, 1)), Nearness.between("NdFBe", "NdFeB"));
    }

    @Test
    void twoCharactersAreNearByTheirSoundOnly() {
        assertTrue(Nearness.between("磁铁", "磁路").isEmpty());
    }

    @Test
    void abbreviationsOfThreeLettersAreAllDifferent() {
        assertTrue(Nearness.between("PPS", "PPO").isEmpty());
    }

    @Test
    void aPartOfWhatWasTypedIsAnotherQuestion() {
        assertTrue(Nearness.between("稀土永磁", "稀土永").isEmpty());
        assertTrue(Nearness.between("稀土", "稀土永").isEmpty());
    }

    @Test
    void longTextsMayDifferByTwo() {
        assertEquals(Optional.of(new Distance(false, 2)), Nearness.between("高速连铸扳坯裂文", "高速连铸机坯裂纹"));
        assertTrue(Nearness.between("连铸板坯", "板坯连铸").isEmpty());
    }
}
