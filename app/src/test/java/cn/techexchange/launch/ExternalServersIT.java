package cn.techexchange.launch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.engines.Engines;
import cn.techexchange.engines.EnginesSettings;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same platform by settings alone: on servers of others, without the engines' jars on its class path. */
class ExternalServersIT {
    @TempDir
    static Path folder;

    private static Engines servers;
    private static ExchangeCall call;

    @BeforeAll
    static void startServers() {
        servers = Engines.start(EnginesSettings.in(folder.resolve("servers"))
                .withBinaries(RunningPlatform.binaries())
                .withMemory(64, 512));
        call = ExchangeCall.external(servers.database(), servers.search());
    }

    @AfterAll
    static void stopServers() {
        servers.close();
    }

    @Test
    void servesDemonstrationDataFillsItOnceAndChecksIt() {
        Path data = folder.resolve("files");

        try (var platform = PlatformProcess.start(call, data, "--demo")) {
            assertThat(platform.printed()).contains("使用外部数据库");
            CrashIT.await(() -> platform.printed().contains("institute@demo.example"));
            assertSearchFinds(platform);
        }
        try (var platform = PlatformProcess.start(call, data, "--demo")) {
            assertThat(platform.printed()).doesNotContain("正在准备演示数据");
            assertSearchFinds(platform);
            // Changes are written into the index while a platform runs; the command waits no longer than they get
            // fewer.
            CrashIT.await(() -> call.run("check", "--data", data.toString()).exitCode() == 0);
        }
    }

    @Test
    void namesTheSettingThatIsMissing() {
        ExchangeCall.Ended ended = call.without("EXCHANGE_DATABASE_PASSWORD").run("start");

        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.printed()).contains("缺少环境变量 EXCHANGE_DATABASE_PASSWORD");
    }

    @Test
    void saysWhyItCannotStartItsOwnEnginesWithoutTheirJars() {
        ExchangeCall.Ended ended = call.without("EXCHANGE_DATABASE_HOST").run("start");

        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.printed()).contains("EXCHANGE_DATABASE_HOST");
    }

    /** By the index: titles from the database are what a limited search answers. */
    private static void assertSearchFinds(PlatformProcess platform) {
        Person enterprise = platform.signIn("enterprise");
        CrashIT.await(() -> {
            JsonNode found = enterprise
                    .get("/api/search?kind=ACHIEVEMENT&q=%E7%A8%80%E5%9C%9F")
                    .expect(200)
                    .body();
            return !found.path("limited").asBoolean() && !found.path("items").isEmpty();
        });
    }
}
