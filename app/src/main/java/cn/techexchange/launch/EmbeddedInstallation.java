package cn.techexchange.launch;

import cn.techexchange.engines.DataDirectoryInUse;
import cn.techexchange.engines.DatabaseAddress;
import cn.techexchange.engines.Engines;
import cn.techexchange.engines.EnginesException;
import cn.techexchange.engines.EnginesSettings;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The engines of a data directory: started by this process, or joined while another one owns them. */
record EmbeddedInstallation(
        Map<String, Object> properties,
        String description,
        @Nullable Engines owned) implements Installation {
    static EmbeddedInstallation own(LaunchOptions options) {
        EnginesSettings settings = EnginesSettings.in(options.data())
                .withBinaries(options.binaries())
                .withPorts(options.databasePort(), options.searchPort());
        try {
            Engines engines = Engines.start(settings);
            return of(options, engines.database(), Optional.of(engines.search()), "使用数据目录 " + options.data(), engines);
        } catch (DataDirectoryInUse e) {
            throw new LaunchRefused("数据目录 " + options.data() + " 正被另一个运行中的平台使用。请先停止它，或用 --data 指定别的目录。");
        } catch (EnginesException e) {
            throw new LaunchRefused("内置数据库或检索引擎无法启动：" + e.getMessage());
        }
    }

    static Optional<EmbeddedInstallation> join(LaunchOptions options) {
        return Engines.attach(options.data())
                .flatMap(running -> running.database()
                        .map(database ->
                                of(options, database, running.search(), "在运行中的平台上操作：" + options.data(), null)));
    }

    private static EmbeddedInstallation of(
            LaunchOptions options,
            DatabaseAddress address,
            Optional<URI> search,
            String description,
            @Nullable Engines owned) {
        var database = DatabaseSettings.at(
                address.host(), address.port(), address.schema(), address.user(), address.password());
        return new EmbeddedInstallation(Installation.properties(options.data(), database, search), description, owned);
    }

    @Override
    public void close() {
        if (owned != null) {
            owned.close();
        }
    }
}
