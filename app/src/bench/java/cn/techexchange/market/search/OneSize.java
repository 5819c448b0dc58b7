package cn.techexchange.market.search;

import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.matching.OneMatch;
import cn.techexchange.market.search.vocabulary.KeptVocabulary;
import cn.techexchange.searchindex.FilterField;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.Page;
import cn.techexchange.searchindex.SearchOrder;
import cn.techexchange.searchindex.SearchQuery;
import cn.techexchange.searchindex.SearchSettings;
import cn.techexchange.searchindex.elastic.ElasticIndex;
import cn.techexchange.searchindex.embedding.BgeEmbedder;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** All measurements at one number of documents. */
final class OneSize {
    private static final int[] CLIENTS = {1, 8, 16, 32};
    private static final int MANY = 6_000;
    private static final int FEW = 300;
    private static final double SECONDS = 10;
    private static final double WARMING = 20;
    private static final int FEWEST_ROUNDS = 4;
    private static final int MOST_ROUNDS = 14;
    private static final int ENOUGH = 3;
    private static final double STEADY = 1.03;
    private static final int TURNS = 7;
    private static final double SHARE = 0.7;
    private static final ObjectMapper JSON = new ObjectMapper();
    private final RunningPlatform platform;
    private final MadeMarket market;
    private final List<String> demands;
    private final int size;
    private final Growth growth;
    private final Questions questions;
    private final Http web;
    private final Http engine;
    private final NaiveQuery naive;
    private final LikeQuery like;

    OneSize(
            RunningPlatform platform,
            MadeMarket market,
            List<RealText> texts,
            List<String> demands,
            int size,
            Growth growth) {
        this.platform = platform;
        this.market = market;
        this.demands = demands;
        this.size = size;
        this.growth = growth;
        this.questions = new Questions(texts, size);
        this.web = new Http(platform.address());
        this.engine = new Http(platform.engines().search());
        this.naive = new NaiveQuery(engine);
        this.like = new LikeQuery(DelegatingDataSource.unwrapDataSource(platform.bean(DataSource.class)));
    }

    void print() throws Exception {
        DataSource source = DelegatingDataSource.unwrapDataSource(platform.bean(DataSource.class));
        try (Connection connection = source.getConnection()) {
            var other = CompletableFuture.runAsync(this::fillNaive);
            market.fillDatabase(connection, like, demands);
            other.join();
            market.index(connection);
        }
        if (size <= SearchBench.MOST_EMBEDDED) {
            market.awaitVectors();
        }
        settle();
        market.indexingRates();
        tell("index on disk, MB", "%,d".formatted(store("exchange") >> 20));
        settle();
        tell("parts of the index", Integer.toString(parts("exchange")));
        compare();
        kinds();
        matches();
        suggestions();
        publication();
        Processes.memory()
                .forEach((what, megabytes) -> tell("resident memory, MB: " + what, "%,d".formatted(megabytes)));
    }

    private void fillNaive() {
        try {
            market.fillNaive(naive);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long store(String index) throws IOException, InterruptedException {
        return JSON.readTree(engine.json("GET", "/" + index + "/_stats/store", ""))
                .at("/_all/primaries/store/size_in_bytes")
                .asLong();
    }

    private int parts(String index) throws IOException, InterruptedException {
        return JSON.readTree(engine.json("GET", "/" + index + "/_stats/segments", ""))
                .at("/_all/primaries/segments/count")
                .asInt();
    }

    /** Merging goes on after writing; a platform is rarely searched while it is filled. */
    private void settle() throws IOException, InterruptedException {
        for (int waited = 0; waited < 120; waited++) {
            JsonNode merging = JSON.readTree(engine.json("GET", "/_stats/merge", ""));
            if (merging.at("/_all/primaries/merges/current").asInt() == 0) {
                break;
            }
            Thread.sleep(1_000);
        }
    }

    private void compare() throws Exception {
        warmUp();
        double alone = 0;
        for (int clients : CLIENTS) {
            List<String> asked = questions.mixed(MANY);
            Latencies mine = both("platform", asked, clients, this::search);
            Latencies other = both("naive request", asked, clients, naive::ask);
            alone = clients == 1 ? mine.median() : alone;
            if (clients == 1) {
                growth.add("search", size, mine.median());
                growth.add("naive request", size, other.median());
            }
        }
        double eight = inTurns();
        raw();
        Latencies plain = closed("LIKE", 16, 1, 20, like::ask);
        Latencies plainEight = closed("LIKE", 64, 8, 30, like::ask);
        growth.add("LIKE", size, plain.median());
        tell(
                "LIKE / platform: p50 alone, throughput at 8 clients (goal >= 20)",
                "%.0f, %.0f".formatted(plain.median() / alone, eight / plainEight.perSecond()));
    }

    /**
     * The machine's speed changes from one minute to the next: both are asked one after the other several times, and the middle counts.
     *
     * @return what the platform answers in a second
     */
    private double inTurns() throws Exception {
        double[] mine = new double[TURNS];
        double[] other = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            mine[turn] = closed("platform, in turns", MANY / 2, 8, SECONDS, this::search)
                    .perSecond();
            other[turn] = closed("naive request, in turns", MANY / 2, 8, SECONDS, naive::ask)
                    .perSecond();
        }
        double[] quotients = IntStream.range(0, TURNS)
                .mapToDouble(turn -> mine[turn] / other[turn])
                .toArray();
        tell(
                "platform / naive, throughput, 8 clients, middle of %d turns; least, most (goal >= 3)".formatted(TURNS),
                told(quotients, "%.2f"));
        tell("platform, 8 clients, at most/s, middle of the turns; least, most", told(mine, "%.0f"));
        tell("naive request, 8 clients, at most/s, middle of the turns; least, most", told(other, "%.0f"));
        return middle(mine);
    }

    private static double middle(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    private static String told(double[] values, String format) {
        return (format + "; " + format + ", " + format)
                .formatted(
                        middle(values),
                        Arrays.stream(values).min().orElseThrow(),
                        Arrays.stream(values).max().orElseThrow());
    }

    /**
     * Both processes compile their code while it is used: both are asked in turns for two minutes at least, and until some turns made little
     * difference to either.
     */
    private void warmUp() throws Exception {
        var best = new double[2];
        int steady = 0;
        for (int round = 0; round < MOST_ROUNDS && (round < FEWEST_ROUNDS || steady < ENOUGH); round++) {
            double[] now = {
                closed("platform, warming up", MANY, 8, WARMING, this::search).perSecond(),
                closed("naive request, warming up", MANY, 8, WARMING / 2, naive::ask)
                        .perSecond()
            };
            steady = now[0] < STEADY * best[0] && now[1] < STEADY * best[1] ? steady + 1 : 0;
            best = new double[] {Math.max(best[0], now[0]), Math.max(best[1], now[1])};
        }
    }

    /** Throughput first, then the times of answers while questions arrive at a share of it. */
    private Latencies both(String what, List<String> asked, int clients, Load.Ask ask)
            throws IOException, InterruptedException {
        forget();
        Latencies most = new Load(asked.subList(0, MANY / 2), clients, SECONDS, ask).closed();
        Latencies steady =
                new Load(asked.subList(MANY / 2, MANY), clients, SECONDS, ask).open(SHARE * most.perSecond());
        tell(
                "%s, %d clients: at most/s; ms p50 / p99 then; at %.0f of 100 of it"
                        .formatted(what, clients, 100 * SHARE),
                "%,.0f; %s; %s".formatted(most.perSecond(), most, steady));
        return most;
    }

    /** Answers the engine kept would decide the figure; what it knows of its fields stays, as it would until the next write. */
    private void forget() throws IOException, InterruptedException {
        engine.json("POST", "/_cache/clear?query=true&request=true", "");
    }

    private Latencies closed(String what, int count, int clients, double seconds, Load.Ask ask) throws Exception {
        forget();
        Latencies taken = new Load(questions.mixed(count), clients, seconds, ask).closed();
        tell(
                "%s, %d clients: at most/s; ms p50 / p99".formatted(what, clients),
                "%,.1f; %s".formatted(taken.perSecond(), taken));
        return taken;
    }

    /** The same questions by both, so that the difference is the platform's own. */
    private void raw() throws Exception {
        var settings = SearchSettings.local("", "exchange");
        try (var recorded = new Recorded(platform.engines().search());
                var index = ElasticIndex.open(
                        new SearchSettings(recorded.address(), settings.login(), "exchange", 1, 0),
                        platform.bean(BgeEmbedder.class),
                        platform.bean(KeptVocabulary.class))) {
            for (int clients : new int[] {1, 8}) {
                List<String> asked = questions.mixed(clients == 1 ? FEW : 2 * FEW);
                recorded.record(asked, text -> index.search().search(query(text)));
                Latencies alone = new Load(asked, clients, 60, recorded::ask).closed();
                forget();
                Latencies whole = new Load(asked, clients, 60, this::search).closed();
                tell(
                        "own requests alone, %d clients: at most/s; ms p50 / p99".formatted(clients),
                        "%,.0f; %s".formatted(alone.perSecond(), alone));
                tell(
                        "platform / own requests, %d clients: p50, mean (goal <= 1.3)".formatted(clients),
                        "%.2f, %.2f".formatted(whole.median() / alone.median(), alone.perSecond() / whole.perSecond()));
                if (clients == 1) {
                    growth.add("own requests", size, alone.median());
                }
            }
            List<String> explained = questions.mixed(FEW / 4);
            recorded.record(explained, text -> index.search().search(query(text)));
            recorded.explain(explained);
        }
    }

    /** As the search page asks. */
    private static SearchQuery query(String text) {
        return new SearchQuery(
                text,
                Filters.kind("ACHIEVEMENT").validOn(LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))),
                SearchOrder.RELEVANCE,
                Page.first(20),
                EnumSet.complementOf(EnumSet.of(FilterField.KIND, FilterField.OWNER)));
    }

    private void kinds() throws Exception {
        for (Questions.Kind kind : Questions.Kind.values()) {
            List<String> asked = questions.of(kind, 50);
            forget();
            Latencies mine = new Load(asked, 1, 30, this::search).closed();
            Latencies other = new Load(asked, 1, 30, naive::ask).closed();
            tell(kind.name().toLowerCase(Locale.ROOT) + ", alone, ms p50 / p99: platform; naive", mine + "; " + other);
        }
    }

    private void search(String text) throws IOException, InterruptedException {
        byte[] answer = web.get("/api/search?kind=ACHIEVEMENT&q=" + Http.encoded(text));
        if (!new String(answer, StandardCharsets.UTF_8).contains("\"limited\":false")) {
            throw new IOException("the search was limited");
        }
    }

    private void matches() {
        var matching = new OneMatch(platform);
        List<String> ids = IntStream.range(0, demands.size())
                .mapToObj(number -> MarketRows.id(ListingKind.DEMAND, number))
                .toList();
        new Load(ids.subList(0, 20), 1, 60, matching::of).closed();
        Latencies taken = new Load(ids.subList(20, ids.size()), 1, 60, matching::of).closed();
        growth.add("one demand's match", size, taken.median());
        tell("one demand's match, alone, ms p50 / p99 (goal <= 300)", taken.toString());
    }

    /** One character after another of the beginnings of titles. */
    private void suggestions() throws Exception {
        List<String> typed = questions.of(Questions.Kind.TITLE, 250).stream()
                .flatMap(title -> IntStream.of(1, 2, 3, 4, 6)
                        .filter(length -> length <= title.length())
                        .mapToObj(length -> title.substring(0, length)))
                .distinct()
                .toList();
        Load.Ask ask = text -> web.get("/api/search/suggestions?q=" + Http.encoded(text));
        new Load(typed.subList(0, 200), 1, 20, ask).closed();
        Latencies alone = new Load(typed.subList(200, typed.size()), 1, 30, ask).closed();
        growth.add("suggestions", size, alone.median());
        tell("suggestions, alone, ms p50 / p99 (goal p99 <= 30)", alone.toString());
        Latencies open = new Load(
                        questions.of(Questions.Kind.TITLE, 600).stream()
                                .map(title -> title.substring(0, Math.min(3, title.length())))
                                .toList(),
                        8,
                        30,
                        ask)
                .open(50);
        tell("suggestions, 50 a second by 8 clients, ms p50 / p99", open.toString());
    }

    /** From the moment publishing begins until a search shows the listing. */
    private void publication() throws Exception {
        var people = new People(platform);
        var publishing = new Publishing(people, platform);
        Person institute = people.institute();
        List<String> titles = IntStream.range(0, 12)
                .mapToObj(number -> "龘靐齉%d号示范工艺".formatted(number))
                .toList();
        Latencies taken = new Load(titles, 1, 60, title -> {
                    publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete(title));
                    while (!new String(
                                    web.get("/api/search?kind=ACHIEVEMENT&q=" + Http.encoded(title)),
                                    StandardCharsets.UTF_8)
                            .contains(title)) {
                        Thread.sleep(20);
                    }
                })
                .closed();
        tell("publication until it is found, ms p50 / p99 (goal <= 2,000)", taken.toString());
    }

    private static void tell(String what, String value) {
        System.out.printf("| %s | %s |%n", what, value);
    }
}
