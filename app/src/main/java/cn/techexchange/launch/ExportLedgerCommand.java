package cn.techexchange.launch;

import cn.techexchange.registry.ledger.ExportLedger;
import cn.techexchange.registry.ledger.LedgerHead;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the ledger for others to check. */
@Command(name = "export-ledger", description = "把登记账本写成 JSON Lines 文件，平台运行或停止时都可以", mixinStandardHelpOptions = true)
final class ExportLedgerCommand implements Callable<Integer> {
    @Mixin
    private LaunchOptions options = new LaunchOptions();

    @Parameters(paramLabel = "文件", description = "写到哪里；已有的文件会被覆盖")
    private Path file = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return Work.on(options, out, context -> write(context.getBean(ExportLedger.class), out));
    }

    private int write(ExportLedger export, PrintWriter out) {
        try (var writer = Files.newBufferedWriter(file)) {
            LedgerHead head = export.export(writer);
            out.println("已写出 " + head.sequence() + " 条：" + file.toAbsolutePath());
            out.println("链头 " + head.sequence() + " " + head.hash());
            return 0;
        } catch (IOException e) {
            throw new LaunchRefused("文件无法写入：" + file);
        }
    }
}
