package cn.techexchange.launch;

import cn.techexchange.verifier.LedgerFile;
import cn.techexchange.verifier.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Recomputes an exported ledger; needs neither a database nor a running platform. */
@Command(
        name = "verify-ledger",
        description = "核验导出的登记账本，只读文件，不需要平台运行",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "返回码：%n",
        exitCodeList = {"0:账本完整", "1:账本有误，并指出第一处", "2:命令写法有误", "3:文件无法读取"})
final class VerifyLedgerCommand implements Callable<Integer> {
    @Parameters(paramLabel = "文件", description = "export-ledger 写出的文件")
    private Path file = Path.of("");

    @Option(names = "--head", paramLabel = "哈希", description = "另行记下的链头哈希，用来发现末尾被整条删去")
    private @Nullable String head;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new LaunchRefused("文件无法读取：" + file);
        }
        try {
            String known = head == null ? null : head.strip().toLowerCase(Locale.ROOT);
            return tell(new LedgerFile(file).verify(known));
        } catch (IOException e) {
            throw new LaunchRefused("文件无法读取：" + file);
        }
    }

    private int tell(Verdict verdict) {
        PrintWriter out = spec.commandLine().getOut();
        return switch (verdict) {
            case Verdict.Whole whole -> {
                out.println("账本完整，共 " + whole.entries() + " 条。");
                out.println("链头 " + whole.entries() + " " + whole.hash());
                yield 0;
            }
            case Verdict.Broken broken -> {
                out.println("账本有误。第一处：第 " + broken.line() + " 行，序号 " + broken.sequence() + "。");
                out.println(broken.reason() + "。");
                yield 1;
            }
        };
    }
}
