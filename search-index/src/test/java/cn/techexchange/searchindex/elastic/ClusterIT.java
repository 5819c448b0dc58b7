package cn.techexchange.searchindex.elastic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.techexchange.engines.SearchCluster;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.IndexHealth;
import cn.techexchange.searchindex.IndexedDocument;
import cn.techexchange.searchindex.SampleDocument;
import cn.techexchange.searchindex.SearchHits;
import cn.techexchange.searchindex.SearchQuery;
import cn.techexchange.searchindex.SearchSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Three nodes, three shards, each kept twice: what the settings of a cluster promise. The last fact costs a node. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterIT {
    private static final int DOCUMENTS = 60;
    private static final int SEARCHERS = 3;

    @TempDir
    static Path folder;

    private static SearchCluster cluster;
    private static ElasticIndex index;

    @BeforeAll
    static void fill() {
        cluster = SearchCluster.start(folder, TestNode.binaries(), 3, 256);
        String all = cluster.addresses().stream().map(URI::toString).collect(Collectors.joining(","));
        index = ElasticIndex.openWithoutMeaning(new SearchSettings(all, Optional.empty(), "cluster", 3, 1));
        index.contents().prepare();
        assertEquals(List.of(), index.contents().write(documents(1)));
        index.contents().refresh();
    }

    @AfterAll
    static void stop() throws IOException {
        index.close();
        cluster.close();
    }

    @Test
    @Order(1)
    void findsWhatIsSpreadOverAllShards() {
        assertEquals(DOCUMENTS, found());
        assertEquals(IndexHealth.State.AVAILABLE, index.search().health().state());
    }

    @Test
    @Order(2)
    void everySearchDuringARebuildFindsEverything() throws Exception {
        assertEquals(List.of(), wrongWhile(() -> {
            for (int version = 2; version <= 4; version++) {
                index.rebuild().begin(0);
                index.rebuild().load(documents(version));
                index.rebuild().publish();
            }
        }));
    }

    @Test
    @Order(3)
    void noSearchFailsWhenANodeIsLost() throws Exception {
        assertEquals(List.of(), wrongWhile(() -> {
            cluster.kill(0);
            Thread.sleep(3_000);
        }));
        assertEquals(List.of(), index.contents().write(documents(9)));
        index.contents().refresh();
        assertEquals(DOCUMENTS, found());
    }

    /** What searchers met who asked all the time, from before it began until after it ended. */
    private static List<String> wrongWhile(Work work) throws Exception {
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        var asked = new AtomicInteger();
        var going = new AtomicInteger(1);
        try (ExecutorService searchers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < SEARCHERS; i++) {
                searchers.submit(() -> {
                    while (going.get() == 1) {
                        askOnce(wrong);
                        asked.incrementAndGet();
                    }
                });
            }
            await(asked, 10);
            work.run();
            await(asked, asked.get() + 10);
            going.set(0);
        }
        assertTrue(asked.get() > 20, "only " + asked + " searches");
        return List.copyOf(wrong);
    }

    private static void askOnce(Queue<String> wrong) {
        try {
            long found = found();
            if (found != DOCUMENTS) {
                wrong.add("found " + found);
            }
        } catch (RuntimeException e) {
            wrong.add(e.toString());
        }
    }

    private static void await(AtomicInteger asked, int least) throws InterruptedException {
        while (asked.get() < least) {
            Thread.sleep(20);
        }
    }

    private static long found() {
        SearchHits hits = index.search().search(SearchQuery.of("晶界扩散", Filters.none()));
        return hits.total();
    }

    private static List<IndexedDocument> documents(int version) {
        return IntStream.range(0, DOCUMENTS)
                .mapToObj(i ->
                        SampleDocument.achievement("c-" + i).version(version).document())
                .toList();
    }

    private interface Work {
        void run() throws Exception;
    }
}
