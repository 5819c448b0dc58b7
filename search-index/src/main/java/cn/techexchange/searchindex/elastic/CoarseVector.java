package cn.techexchange.searchindex.elastic;

import java.util.Base64;

/**
 * A vector in one signed byte for each dimension, as the engine keeps fields of bytes: in Base64. Cosines with it are right to some
 * thousandths. It comes along with each candidate: with another score the engine does not tell cosines, and would have to be asked again.
 */
final class CoarseVector {
    private CoarseVector() {}

    static String of(float[] vector) {
        float largest = 0;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        float step = largest == 0 ? 1 : largest / Byte.MAX_VALUE;
        var bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.round(vector[i] / step);
        }
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * @param asked of length one
     * @param coarse made by {@link #of} from a vector of as many dimensions
     */
    static double cosine(float[] asked, String coarse) {
        byte[] bytes = Base64.getDecoder().decode(coarse);
        float product = 0;
        int square = 0;
        for (int i = 0; i < asked.length; i++) {
            product += asked[i] * bytes[i];
            square += bytes[i] * bytes[i];
        }
        return square == 0 ? 0 : product / Math.sqrt(square);
    }
}
