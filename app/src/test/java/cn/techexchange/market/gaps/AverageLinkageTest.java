package cn.techexchange.market.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AverageLinkageTest {
    @Test
    void whatIsAlikeIsOneGroup() {
        List<float[]> vectors = List.of(at(0), at(80), at(5), at(85), at(170));

        assertThat(AverageLinkage.of(vectors, 0.9)).containsExactly(List.of(0, 2), List.of(1, 3), List.of(4));
    }

    @Test
    void aChainOfNeighboursIsNotOneGroup() {
        List<float[]> vectors = List.of(at(0), at(20), at(40), at(60), at(80));

        assertThat(AverageLinkage.of(vectors, 0.9)).hasSizeGreaterThan(1);
    }

    @Test
    void thereMayBeNothingOrOne() {
        assertThat(AverageLinkage.of(List.of(), 0.5)).isEmpty();
        assertThat(AverageLinkage.of(List.of(at(0)), 0.5)).containsExactly(List.of(0));
    }

    @Property(tries = 60)
    void eachVectorIsInOneGroupAndTheSameEachTime(@ForAll List<@IntRange(min = 0, max = 359) Integer> degrees) {
        List<float[]> vectors =
                degrees.stream().limit(40).map(AverageLinkageTest::at).toList();

        List<List<Integer>> groups = AverageLinkage.of(vectors, 0.7);

        assertThat(groups.stream().flatMap(List::stream).sorted().toList())
                .isEqualTo(java.util.stream.IntStream.range(0, vectors.size())
                        .boxed()
                        .toList());
        assertThat(AverageLinkage.of(vectors, 0.7)).isEqualTo(groups);
        for (List<Integer> one : groups) {
            for (List<Integer> other : groups) {
                assertThat(one.equals(other) || mean(vectors, one, other) < 0.7 + 1e-6)
                        .isTrue();
            }
        }
    }

    private static double mean(List<float[]> vectors, List<Integer> one, List<Integer> other) {
        double sum = 0;
        for (int i : one) {
            for (int j : other) {
                sum += vectors.get(i)[0] * vectors.get(j)[0] + vectors.get(i)[1] * vectors.get(j)[1];
            }
        }
        return sum / one.size() / other.size();
    }

    private static float[] at(int degrees) {
        double angle = Math.toRadians(degrees);
        return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
    }
}
