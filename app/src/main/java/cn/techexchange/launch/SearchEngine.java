package cn.techexchange.launch;

import cn.techexchange.engines.DataDirectoryInUse;
import cn.techexchange.engines.Engine;
import cn.techexchange.engines.Engines;
import cn.techexchange.engines.EnginesException;
import cn.techexchange.engines.EnginesSettings;
import cn.techexchange.engines.RunningEngines;
import cn.techexchange.searchindex.SearchSettings;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A search engine for work that needs no database: one that runs already, or one started for the time of the work. */
record SearchEngine(
        SearchSettings settings,
        String description,
        @Nullable Engines owned) implements AutoCloseable {
    private static final String NAME = "exchange";

    static SearchEngine of(LaunchOptions options) {
        String external = System.getenv("EXCHANGE_SEARCH_URL");
        if (external != null && !external.isBlank()) {
            return new SearchEngine(external(external), "使用外部检索服务", null);
        }
        return BundledEngines.use(() -> bundled(options));
    }

    private static SearchEngine bundled(LaunchOptions options) {
        Optional<URI> running = Engines.attach(options.data()).flatMap(RunningEngines::search);
        return running.map(url -> new SearchEngine(local(url), "使用运行中平台的检索引擎", null))
                .orElseGet(() -> start(options));
    }

    private static SearchEngine start(LaunchOptions options) {
        EnginesSettings settings = EnginesSettings.in(options.data())
                .withBinaries(options.binaries())
                .withPorts(options.databasePort(), options.searchPort());
        try {
            Engines engines = Engines.start(settings, EnumSet.of(Engine.SEARCH));
            return new SearchEngine(local(engines.search()), "只启动了数据目录 " + options.data() + " 的检索引擎", engines);
        } catch (DataDirectoryInUse e) {
            throw new LaunchRefused("数据目录 " + options.data() + " 正被占用，且其检索引擎尚未就绪。请稍后再试。");
        } catch (EnginesException e) {
            throw new LaunchRefused("检索引擎无法启动：" + e.getMessage());
        }
    }

    private static SearchSettings local(URI url) {
        return SearchSettings.local(url.toString(), NAME);
    }

    private static SearchSettings external(String url) {
        String user = System.getenv("EXCHANGE_SEARCH_USER");
        String password = System.getenv("EXCHANGE_SEARCH_PASSWORD");
        Optional<SearchSettings.Login> login = user == null || user.isBlank() || password == null
                ? Optional.empty()
                : Optional.of(new SearchSettings.Login(user, password));
        return new SearchSettings(url, login, NAME, 1, 0);
    }

    @Override
    public void close() {
        if (owned != null) {
            owned.close();
        }
    }
}
