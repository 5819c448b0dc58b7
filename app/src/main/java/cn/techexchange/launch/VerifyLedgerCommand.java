package cn.techexchange.launch;

import cn.techexchange.verifier.LedgerFile;
import cn.techexchange.verifier.Published;
import cn.techexchange.verifier.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        exitCodeList = {"0:账本完整", "1:账本有误或与公布的内容不符，并指出第一处", "2:命令写法有误", "3:文件无法读取"})
final class VerifyLedgerCommand implements Callable<Integer> {
    @Parameters(paramLabel = "文件", description = "export-ledger 写出的文件")
    private Path file = Path.of("");

    @Option(names = "--head", paramLabel = "哈希", description = "另行记下的链头哈希，用来发现末尾被整条删去")
    private @Nullable String head;

    @Option(names = "--heads", paramLabel = "文件", description = "公布的树头文件，用来发现账本在签名后被改写")
    private @Nullable Path heads;

    @Option(names = "--key", paramLabel = "文件", description = "公布的公钥文件（JSON 或 PEM），用来核验树头的签名")
    private @Nullable Path keys;

    @Option(names = "--proof", paramLabel = "文件", description = "保存下来的包含证明或一致性证明，可以给多个")
    private List<Path> proofs = List.of();

    @Option(names = "--report", paramLabel = "文件", description = "冻结的统计报告，可以给多个；核对合计是否等于账本条目之和")
    private List<Path> reports = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        String known = head == null ? null : head.strip().toLowerCase(Locale.ROOT);
        var published = new Published()
                .head(known)
                .heads(heads)
                .keys(keys)
                .proofs(proofs)
                .reports(reports);
        readable(file);
        published.files().forEach(VerifyLedgerCommand::readable);
        try {
            return tell(new LedgerFile(file).against(published), published);
        } catch (IOException e) {
            throw new LaunchRefused("文件无法读取：" + e.getMessage());
        }
    }

    private static void readable(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new LaunchRefused("文件无法读取：" + file);
        }
    }

    private int tell(Verdict verdict, Published published) {
        PrintWriter out = spec.commandLine().getOut();
        return switch (verdict) {
            case Verdict.Whole whole -> {
                out.println("账本完整，共 " + whole.entries() + " 条。");
                out.println("链头 " + whole.entries() + " " + whole.hash());
                tellEvidence(published, out);
                yield 0;
            }
            case Verdict.Broken broken -> {
                out.println("账本有误。第一处：第 " + broken.line() + " 行，序号 " + broken.sequence() + "。");
                out.println(broken.reason() + "。");
                yield 1;
            }
            case Verdict.Refuted refuted -> {
                out.println("账本与公布的内容不符。" + refuted.evidence() + "：");
                out.println(refuted.reason() + "。");
                yield 1;
            }
        };
    }

    private static void tellEvidence(Published published, PrintWriter out) {
        if (published.heads().isPresent()) {
            out.println(published.keys().isPresent() ? "树头全部相符，签名有效。" : "树头全部相符。没有给出公钥（--key），签名未核验。");
        }
        if (!published.proofs().isEmpty()) {
            out.println("证明 " + published.proofs().size() + " 份，全部成立。");
        }
        if (!published.reports().isEmpty()) {
            out.println("报告 " + published.reports().size() + " 份，合计均等于账本条目之和。");
        }
    }
}
