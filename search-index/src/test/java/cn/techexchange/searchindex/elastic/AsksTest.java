package cn.techexchange.searchindex.elastic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.SearchSettings;
import cn.techexchange.searchindex.embedding.Embedder;
import cn.techexchange.searchindex.text.VocabularySource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AsksTest {
    @Test
    void aQuestionThatWaitsTooLongForTheModelIsAskedByItsWordingAlone() throws Exception {
        int runs = Runtime.getRuntime().availableProcessors();
        var begun = new CountDownLatch(runs);
        var end = new CountDownLatch(1);
        try (Engine nowhere = Engine.of(SearchSettings.local("http://127.0.0.1:1", "none"))) {
            Asks asks = asks(nowhere, new Busy(begun, end));
            IntStream.range(0, runs)
                    .forEach(run -> Thread.startVirtualThread(() -> asks.asTyped("稀土永磁电机之" + run, Filters.none())));
            begun.await();

            Optional<MeaningQuery> meaning =
                    asks.asTyped("电池正极材料", Filters.none()).meaning();

            assertTrue(meaning.isEmpty());
        } finally {
            end.countDown();
        }
    }

    private static Asks asks(Engine engine, Embedder embedder) {
        return new Asks(new Searches(engine), Optional.of(embedder), VocabularySource.shipped(), Stage.ALL);
    }

    /** Does not come to an end before it is told. */
    private record Busy(CountDownLatch begun, CountDownLatch end) implements Embedder {
        @Override
        public float[] embed(String text) {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new float[dimensions()];
        }

        @Override
        public int dimensions() {
            return 512;
        }

        @Override
        public String name() {
            return "busy";
        }
    }
}
