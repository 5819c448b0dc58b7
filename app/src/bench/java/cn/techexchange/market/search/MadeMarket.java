package cn.techexchange.market.search;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.Recombination.Made;
import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.IndexContents;
import cn.techexchange.searchindex.IndexRebuild;
import cn.techexchange.searchindex.IndexedDocument;
import cn.techexchange.searchindex.SearchSettings;
import cn.techexchange.searchindex.elastic.ElasticIndex;
import cn.techexchange.searchindex.embedding.BgeEmbedder;
import cn.techexchange.searchindex.embedding.CachedEmbedder;
import cn.techexchange.searchindex.embedding.ContentHash;
import cn.techexchange.searchindex.embedding.FileVectors;
import cn.techexchange.searchindex.embedding.MemoryVectors;
import cn.techexchange.searchindex.embedding.Passages;
import cn.techexchange.testing.RunningPlatform;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Fills a platform, and beside it what it is compared with, telling how fast each took the documents. */
final class MadeMarket {
    private static final int BATCH = 1_000;
    private static final int PAGE = 500;
    private static final int MOST_REBUILT = 20_000;
    private static final int SAMPLE = 5_000;
    private static final int NEW_TEXTS = 800;
    private final RunningPlatform platform;
    private final Recombination recombination;
    private final MadeContents contents;
    private final int size;

    MadeMarket(RunningPlatform platform, Recombination recombination, int size) {
        this.platform = platform;
        this.recombination = recombination;
        this.contents = new MadeContents(platform.bean(Dictionaries.class));
        this.size = size;
    }

    private List<Made> some(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(recombination::make).toList();
    }

    void fillDatabase(Connection connection, LikeQuery like, List<String> demands) throws SQLException {
        var rows = new MarketRows(platform, connection);
        like.create();
        for (int from = 0; from < size; from += BATCH) {
            List<Made> made = some(from, Math.min(BATCH, size - from));
            rows.add(
                    ListingKind.ACHIEVEMENT,
                    from,
                    made.stream().map(contents::achievement).toList());
            like.add(made);
        }
        rows.add(ListingKind.DEMAND, 0, demands.stream().map(contents::demand).toList());
    }

    void fillNaive(NaiveQuery naive) throws IOException, InterruptedException {
        naive.create();
        long start = System.nanoTime();
        for (int from = 0; from < size; from += BATCH) {
            naive.add(some(from, Math.min(BATCH, size - from)));
        }
        tell("naive index, documents/s", size * 1e9 / (System.nanoTime() - start));
        naive.refresh();
    }

    /** Vectors of all beginnings into the platform's cache; those computed by an earlier size or run are taken from the folder. */
    void embedBeginnings(Path folder) throws IOException {
        BgeEmbedder model = platform.bean(BgeEmbedder.class);
        FileVectors kept = platform.bean(FileVectors.class);
        try (FileVectors earlier = FileVectors.open(folder, model.dimensions())) {
            var embedder = new CachedEmbedder(model, earlier);
            List<String> beginnings = IntStream.range(0, size)
                    .parallel()
                    .boxed()
                    .flatMap(number -> documents(number, 1).stream())
                    .flatMap(document -> Passages.of(document.texts()).stream())
                    .distinct()
                    .toList();
            long unknown = beginnings.stream()
                    .filter(text -> embedder.known(text).isEmpty())
                    .count();
            long start = System.nanoTime();
            beginnings.parallelStream()
                    .forEach(text -> kept.put(ContentHash.of(model.name(), text), embedder.embed(text)));
            if (unknown > BATCH) {
                tell("beginnings embedded, texts/s", unknown * 1e9 / (System.nanoTime() - start));
            }
        }
    }

    /** Many by the writer alone, two pages side by side: the rebuild takes one at a time and leaves changes room in between. */
    void index(Connection connection) throws SQLException {
        if (size <= MOST_REBUILT) {
            rebuild();
            return;
        }
        IndexRebuild rebuild = platform.bean(IndexRebuild.class);
        MarketItems items = platform.bean(MarketItems.class);
        long start = System.nanoTime();
        rebuild.begin(size);
        IntStream.rangeClosed(0, (size - 1) / PAGE).parallel().forEach(page -> {
            String after = page == 0 ? "" : MarketRows.id(ListingKind.ACHIEVEMENT, page * PAGE - 1);
            load(rebuild, items.pageAfter(ListingKind.ACHIEVEMENT, after, Math.min(PAGE, size - page * PAGE)));
        });
        load(rebuild, items.pageAfter(ListingKind.DEMAND, "", PAGE));
        rebuild.publish();
        tell("index writer by two threads from the database, documents/s", size * 1e9 / (System.nanoTime() - start));
        try (var versions = connection.createStatement()) {
            versions.execute("INSERT IGNORE INTO index_version SELECT id, 1, 1 FROM listing");
        }
    }

    /** Whatever is still to be embedded would be embedded while searches are measured. */
    void awaitVectors() throws InterruptedException {
        IndexContents index = platform.bean(IndexContents.class);
        while (!index.vectorProgress().complete()) {
            Thread.sleep(500);
        }
    }

    private static void load(IndexRebuild rebuild, List<MarketItem> page) {
        var failures = rebuild.load(page.stream().map(item -> item.document(1)).toList());
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.toString());
        }
    }

    private void rebuild() {
        long start = System.nanoTime();
        platform.bean(RebuildIndex.class).run(run -> {});
        tell("rebuild from the database, vectors known, documents/s", size * 1e9 / (System.nanoTime() - start));
    }

    /** The writer alone, on an index of its own. */
    void indexingRates() throws IOException {
        List<IndexedDocument> sample = documents(0, Math.min(SAMPLE, size));
        try (ElasticIndex plain = ElasticIndex.openWithoutMeaning(beside("rate-plain"))) {
            tell("index writer without vectors, documents/s", rate(plain, sample, 0));
        }
        var model = platform.bean(BgeEmbedder.class);
        var known = new CachedEmbedder(model, platform.bean(FileVectors.class));
        try (ElasticIndex cached = ElasticIndex.open(beside("rate-cached"), known)) {
            tell("index writer, vectors known, documents/s", rate(cached, sample, 0));
        }
        List<IndexedDocument> fresh = documents(0, NEW_TEXTS).stream()
                .map(document ->
                        MadeMarket.renamed(document, "新编" + document.key().id()))
                .toList();
        try (ElasticIndex slow =
                ElasticIndex.open(beside("rate-new"), new CachedEmbedder(model, new MemoryVectors(1)))) {
            tell("index writer and vectors of new texts, documents/s", rate(slow, fresh, NEW_TEXTS));
        }
    }

    private static double rate(ElasticIndex index, List<IndexedDocument> documents, int toEmbed) {
        index.contents().prepare();
        index.contents().write(documents.subList(0, documents.size() / 5));
        long start = System.nanoTime();
        for (int from = documents.size() / 5; from < documents.size(); from += 500) {
            index.contents().write(documents.subList(from, Math.min(from + 500, documents.size())));
        }
        int embedded = 0;
        while (embedded < toEmbed) {
            embedded += index.contents().fillVectors(100);
        }
        long taken = System.nanoTime() - start;
        index.rebuild().deleteAll();
        return (toEmbed > 0 ? toEmbed : documents.size() * 4 / 5) * 1e9 / taken;
    }

    private SearchSettings beside(String name) {
        return SearchSettings.local(platform.engines().search().toString(), name);
    }

    /** As the platform writes them. */
    private List<IndexedDocument> documents(int from, int count) {
        var documents = new ArrayList<IndexedDocument>();
        for (Made made : some(from, count)) {
            var content = contents.achievement(made);
            documents.add(new IndexedDocument(
                    new cn.techexchange.searchindex.DocumentKey(
                            MarketRows.id(ListingKind.ACHIEVEMENT, made.number()), "ACHIEVEMENT", 1, false),
                    new DocumentTexts(
                            content.title(),
                            content.summary(),
                            content.classification().keywords(),
                            List.of()),
                    cn.techexchange.searchindex.DocumentOwner.none(),
                    cn.techexchange.searchindex.Classification.none(),
                    cn.techexchange.searchindex.DocumentPrice.none(),
                    new cn.techexchange.searchindex.DocumentDates(
                            java.util.Optional.empty(), java.util.Optional.empty(), java.time.Instant.EPOCH)));
        }
        return documents;
    }

    private static IndexedDocument renamed(IndexedDocument document, String title) {
        DocumentTexts texts = document.texts();
        return new IndexedDocument(
                document.key(),
                new DocumentTexts(title, texts.summary(), texts.keywords(), List.of()),
                document.owner(),
                document.classification(),
                document.price(),
                document.dates());
    }

    private static void tell(String what, double value) {
        System.out.printf(Locale.ROOT, "| %s | %,.0f |%n", what, value);
    }
}
