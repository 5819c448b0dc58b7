package cn.techexchange.launch;

import java.util.function.Supplier;

/** The engines on the class path, which the production image leaves out. */
final class BundledEngines {
    private BundledEngines() {}

    /** @throws LaunchRefused where they were left out */
    static <T> T use(Supplier<T> work) {
        try {
            return work.get();
        } catch (NoClassDefFoundError e) {
            throw new LaunchRefused(
                    "此安装不含内置数据库和检索引擎。请设置 EXCHANGE_DATABASE_HOST、EXCHANGE_SEARCH_URL 等环境变量使用外部服务，见 .env.example。");
        }
    }
}
