package cn.techexchange.searchindex.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Objects;

/**
 * The Chinese model bge-small-zh-v1.5 in this process, without a network. One thread for each text: many texts at once use all cores,
 * and twice as well as one text on all cores (60 against 35 abstracts a second on two). Never several texts in one run: the quantised
 * model scales its numbers by all of them together, so a text's vector would depend on its neighbours.
 */
public final class BgeEmbedder implements Embedder, AutoCloseable {
    private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    private static final String VOCABULARY = "/bge-small-zh-v1.5-q-tokenizer.json";
    private static final int DIMENSIONS = 512;

    /** The model reads 512 tokens, about as many characters; what stands behind them is left out. */
    private static final Map<String, String> TOKENIZING =
            Map.of("padding", "false", "truncation", "true", "maxLength", "512", "modelMaxLength", "512");

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    private BgeEmbedder() throws IOException, OrtException {
        try (InputStream model = resource(MODEL);
                InputStream vocabulary = resource(VOCABULARY);
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(model.readAllBytes(), options);
            tokenizer = HuggingFaceTokenizer.newInstance(vocabulary, TOKENIZING);
        }
    }

    /** Loads the model, which takes about half a second. */
    public static BgeEmbedder load() {
        try {
            return new BgeEmbedder();
        } catch (IOException | OrtException e) {
            throw new IllegalStateException("the embedding model cannot be loaded", e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(BgeEmbedder.class.getResourceAsStream(name), name);
    }

    @Override
    public float[] embed(String text) {
        Encoding encoding = tokenizer.encode(text, true, false);
        long[] ids = encoding.getIds();
        long[] shape = {1, ids.length};
        try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(encoding.getAttentionMask()), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
            return unit(((float[][][]) result.get(0).getValue())[0][0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model failed", e);
        }
    }

    /** The first token's vector stands for the text in this model. */
    private static float[] unit(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        float length = (float) Math.sqrt(squares);
        for (int at = 0; at < vector.length; at++) {
            vector[at] /= length;
        }
        return vector;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public String name() {
        return "bge-small-zh-v1.5-q";
    }

    @Override
    public void close() {
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model cannot be released", e);
        }
    }
}
