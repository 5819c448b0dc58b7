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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engines of a data directory: started by this process, or joined while another one owns them. */
record EmbeddedInstallation(
        Map<String, Object> properties,
        String description,
        @Nullable Engines owned) implements Installation {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedInstallation.class);

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
            LOG.error("engines did not start", e);
            throw new LaunchRefused(explain(e.reason(), options));
        }
    }

    private static String explain(EnginesException.Reason reason, LaunchOptions options) {
        return switch (reason) {
            case UNSUPPORTED_PLATFORM ->
                "内置数据库只支持 Linux x86-64。请设置 EXCHANGE_DATABASE_HOST 等环境变量使用外部 MySQL 和 Elasticsearch，见 .env.example。";
            case DATA_DIRECTORY_IN_USE -> "数据目录 " + options.data() + " 正被另一个运行中的平台使用。";
            case DATA_DIRECTORY_UNUSABLE -> "数据目录 " + options.data() + " 无法读写，或其中的文件已损坏。请检查权限和磁盘空间。";
            case PORT_TAKEN -> "指定的端口已被其他程序占用。请换一个端口，或用 0 自动选择。";
            case NOT_READY -> "内置数据库或检索引擎没有在限定时间内就绪。上面的日志说明了原因；内存或磁盘不足时最常见。";
            case INTERRUPTED -> "启动被中断。";
        };
    }

    static EmbeddedInstallation joinOrOwn(LaunchOptions options) {
        return join(options).orElseGet(() -> own(options));
    }

    private static Optional<EmbeddedInstallation> join(LaunchOptions options) {
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
        return new EmbeddedInstallation(
                Installation.properties(options.data(), database, search.map(URI::toString)), description, owned);
    }

    @Override
    public void close() {
        if (owned != null) {
            owned.close();
        }
    }
}
