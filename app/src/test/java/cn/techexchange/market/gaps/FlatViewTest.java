package cn.techexchange.market.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlatViewTest {
    @Test
    void theLongestDirectionIsTheFirst() {
        List<float[]> vectors = List.of(row(-3, 0, 0), row(3, 0, 0), row(0, 1, 0), row(0, -1, 0));

        List<FlatView.Point> points = FlatView.of(vectors);

        assertThat(Math.abs(points.get(0).x())).isEqualTo(3);
        assertThat(points.get(0).x()).isEqualTo(-points.get(1).x());
        assertThat(Math.abs(points.get(2).y())).isEqualTo(1);
        assertThat(Math.abs(points.get(2).x())).isZero();
        assertThat(FlatView.of(vectors)).isEqualTo(points);
    }

    @Test
    void oneAloneStandsInTheMiddle() {
        assertThat(FlatView.of(List.of())).isEmpty();
        assertThat(FlatView.of(List.of(row(1, 2, 3)))).containsExactly(new FlatView.Point(0, 0));
        assertThat(FlatView.of(List.of(row(1, 2, 3), row(1, 2, 3)))).containsOnly(new FlatView.Point(0, 0));
    }

    private static float[] row(float... values) {
        return values;
    }
}
