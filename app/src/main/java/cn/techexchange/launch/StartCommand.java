package cn.techexchange.launch;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything and serves until told to stop. */
@Command(name = "start", description = "启动平台", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
    @Mixin
    private LaunchOptions options = new LaunchOptions();

    @Option(names = "--port", description = "网页端口（默认 ${DEFAULT-VALUE}）", defaultValue = "${env:EXCHANGE_PORT:-8080}")
    private int port;

    @Option(names = "--demo", negatable = true, description = "填充演示数据：使用内置引擎且数据目录为空时默认填充，使用外部服务时默认不填充")
    private @Nullable Boolean demo;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Installation installation = Installation.toServe(options);
        out.println(installation.description());
        var wish = new DemoWish(demo, installation instanceof EmbeddedInstallation, options.data());
        var demoStart = new DemoStart(wish, DemoPassword.in(options.data()), out);
        prepare(demoStart, installation);
        ApplicationContext context = Platform.serving(installation, port);
        var server = context.getBean(EmbeddedServer.class);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context, installation), "stop"));
        server.start();
        out.println("平台已启动：http://localhost:" + server.getPort());
        demoStart.tellAccounts(context);
        stopped.await();
        return 0;
    }

    private static void prepare(DemoStart demoStart, Installation installation) {
        try {
            demoStart.prepare(installation);
        } catch (LaunchRefused e) {
            installation.close();
            throw e;
        }
    }

    private void stop(ApplicationContext context, Installation installation) {
        context.close();
        installation.close();
        stopped.countDown();
    }
}
