package cn.techexchange.launch;

import cn.techexchange.registry.ledger.LedgerHead;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the ledger for others to check. */
@Command(name = "export-ledger", description = "把登记账本写成 JSON Lines 文件，平台运行或停止时都可以", mixinStandardHelpOptions = true)
final class ExportLedgerCommand implements Callable<Integer> {
    @Mixin
    private LaunchOptions options = new LaunchOptions();

    @Parameters(paramLabel = "文件", description = "写到哪里；已有的文件会被覆盖")
    private Path file = Path.of("");

    @Option(names = "--heads", paramLabel = "文件", description = "把每日签名的树头也写到这个文件")
    private @Nullable Path heads;

    @Option(names = "--key", paramLabel = "文件", description = "把核验签名用的公钥也写到这个文件")
    private @Nullable Path keys;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return Work.on(options, out, context -> write(context, out));
    }

    private int write(ApplicationContext context, PrintWriter out) {
        try {
            LedgerHead head = LedgerFiles.write(context, file, heads, keys);
            out.println("已写出 " + head.sequence() + " 条：" + file.toAbsolutePath());
            out.println("链头 " + head.sequence() + " " + head.hash());
            return 0;
        } catch (IOException e) {
            throw new LaunchRefused("文件无法写入：" + e.getMessage());
        }
    }
}
