package cn.techexchange.searchindex.elastic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CoarseVectorTest {
    private static final int DIMENSIONS = 512;
    private static final double CLOSE = 0.003;

    @Property
    void cosinesAreRightToSomeThousandths(@ForAll long seed) {
        var random = new Random(seed);
        float[] asked = unit(random);
        float[] document = unit(random);

        assertEquals(product(asked, document), CoarseVector.cosine(asked, CoarseVector.of(document)), CLOSE);
    }

    @Property
    void nothingIsNearerToAVectorThanItself(@ForAll long seed) {
        float[] vector = unit(new Random(seed));

        assertEquals(1, CoarseVector.cosine(vector, CoarseVector.of(vector)), CLOSE);
    }

    @Test
    void aVectorOfNothingIsNearToNothing() {
        assertEquals(0, CoarseVector.cosine(new float[] {1, 0}, CoarseVector.of(new float[] {0, 0})));
    }

    private static float[] unit(Random random) {
        var vector = new float[DIMENSIONS];
        double square = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
            square += vector[i] * vector[i];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    private static double product(float[] one, float[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }
}
