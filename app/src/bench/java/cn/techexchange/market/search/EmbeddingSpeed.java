package cn.techexchange.market.search;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts a second by the shipped model: by length, texts in one run, threads of a run and runs side by side. */
final class EmbeddingSpeed {
    private static final int[] LENGTHS = {32, 64, 128, 256, 500};
    private static final double SECONDS = 3;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final List<String> texts;
    private final HuggingFaceTokenizer tokenizer;
    private final byte[] model;

    /** @param batch texts in one run, padded to the longest */
    private record Way(int batch, int threads, int runs) {
        String name() {
            return "%d text%s, %d thread%s, %d run%s"
                    .formatted(batch, plural(batch), threads, plural(threads), runs, plural(runs));
        }

        private static String plural(int count) {
            return count == 1 ? "" : "s";
        }
    }

    private static final List<Way> WAYS = List.of(
            new Way(1, 1, 1),
            new Way(1, 2, 1),
            new Way(1, 1, 2),
            new Way(4, 1, 2),
            new Way(16, 1, 2),
            new Way(16, 2, 1));

    EmbeddingSpeed(List<RealText> real) throws Exception {
        texts = real.stream().map(text -> String.join("", text.sentences())).toList();
        try (InputStream file = resource("/bge-small-zh-v1.5-q.onnx");
                InputStream vocabulary = resource("/bge-small-zh-v1.5-q-tokenizer.json")) {
            model = file.readAllBytes();
            tokenizer = HuggingFaceTokenizer.newInstance(
                    vocabulary,
                    Map.of("padding", "true", "truncation", "true", "maxLength", "512", "modelMaxLength", "512"));
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(EmbeddingSpeed.class.getResourceAsStream(name), name);
    }

    void print() throws Exception {
        System.out.println("\n| texts a second, by characters |"
                + IntStream.of(LENGTHS).mapToObj(length -> " " + length + " |").collect(Collectors.joining()));
        System.out.println("|---|" + "---|".repeat(LENGTHS.length));
        for (Way way : WAYS) {
            var row = new StringBuilder("| " + way.name() + " |");
            try (var options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(way.threads());
                options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
                try (OrtSession session = environment.createSession(model, options)) {
                    for (int length : LENGTHS) {
                        row.append(String.format(Locale.ROOT, " %.0f |", rate(session, way, length)));
                    }
                }
            }
            System.out.println(row);
        }
    }

    private double rate(OrtSession session, Way way, int length) throws Exception {
        List<String> cut = texts.stream()
                .filter(text -> text.length() >= length)
                .map(text -> text.substring(0, length))
                .toList();
        run(session, cut.subList(0, way.batch()));
        long start = System.nanoTime();
        long end = start + (long) (SECONDS * 1e9);
        var next = new AtomicInteger();
        List<Callable<Integer>> runs = IntStream.range(0, way.runs())
                .mapToObj(run -> (Callable<Integer>) () -> {
                    int done = 0;
                    while (System.nanoTime() < end) {
                        int from = next.getAndAdd(way.batch()) % (cut.size() - way.batch());
                        run(session, cut.subList(from, from + way.batch()));
                        done += way.batch();
                    }
                    return done;
                })
                .toList();
        int done = 0;
        try (var executor = Executors.newFixedThreadPool(way.runs())) {
            for (var each : executor.invokeAll(runs)) {
                done += each.get();
            }
        }
        return done * 1e9 / (System.nanoTime() - start);
    }

    private void run(OrtSession session, List<String> batch) throws OrtException {
        Encoding[] encodings = tokenizer.batchEncode(batch, true, false);
        int tokens = encodings[0].getIds().length;
        long[] ids = new long[batch.size() * tokens];
        long[] mask = new long[ids.length];
        for (int i = 0; i < encodings.length; i++) {
            System.arraycopy(encodings[i].getIds(), 0, ids, i * tokens, tokens);
            System.arraycopy(encodings[i].getAttentionMask(), 0, mask, i * tokens, tokens);
        }
        long[] shape = {batch.size(), tokens};
        try (OnnxTensor read = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor attended = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", read, "attention_mask", attended, "token_type_ids", types))) {
            Objects.requireNonNull(result.get(0));
        }
    }
}
