package cn.techexchange.launch;

import cn.techexchange.indicator.facts.CompareFacts;
import cn.techexchange.market.search.CompareIndex;
import cn.techexchange.market.search.IndexComparison;
import cn.techexchange.market.search.ReadIndexStatus;
import cn.techexchange.searchindex.SearchUnavailable;
import cn.techexchange.verifier.LedgerFile;
import cn.techexchange.verifier.Published;
import cn.techexchange.verifier.Verdict;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Compares what is kept twice, and recomputes what is chained. */
@Command(
        name = "check",
        description = "核对检索索引与数据库是否一致，并核验登记账本；平台运行或停止时都可以",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "返回码：%n",
        exitCodeList = {"0:一致且完整", "1:有差异，已列出", "2:命令写法有误", "3:无法核对"})
final class CheckCommand implements Callable<Integer> {
    private static final int SHOWN = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Mixin
    private LaunchOptions options = new LaunchOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return Work.on(options, out, context -> check(context, out));
    }

    private static int check(ApplicationContext context, PrintWriter out) {
        try {
            awaitQueue(context.getBean(ReadIndexStatus.class), out);
            boolean equal = tell(context.getBean(CompareIndex.class).compare(), out);
            boolean whole = tell(ledger(context), out);
            boolean summed = tell(context.getBean(CompareFacts.class).compare(), out);
            return equal && whole && summed ? 0 : 1;
        } catch (SearchUnavailable e) {
            throw new LaunchRefused("检索引擎没有应答，无法核对：" + e.getMessage());
        } catch (IOException e) {
            throw new LaunchRefused("账本无法导出核验：" + e.getMessage());
        }
    }

    /** Changes that are still on their way are no difference; waits as long as they get fewer. */
    private static void awaitQueue(ReadIndexStatus status, PrintWriter out) {
        long queued = status.queued();
        long waitedSince = System.nanoTime();
        while (queued > 0 && System.nanoTime() - waitedSince < PATIENCE.toNanos()) {
            pause();
            long now = status.queued();
            waitedSince = now < queued ? System.nanoTime() : waitedSince;
            queued = now;
        }
        if (queued > 0) {
            out.println("还有 " + queued + " 条变更没有写入索引（平台停止时不会写入），可能列为差异。");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchRefused("核对被中断。");
        }
    }

    private static boolean tell(IndexComparison comparison, PrintWriter out) {
        out.println("数据库中公开的成果与需求共 " + comparison.compared() + " 条。");
        list("索引中缺少", comparison.missing(), out);
        list("索引中多余", comparison.surplus(), out);
        list("索引中版本不同", comparison.outdated(), out);
        out.println(comparison.equal() ? "索引与数据库一致。" : "索引与数据库不一致。执行 ./exchange reindex 可以重建索引。");
        return comparison.equal();
    }

    private static void list(String what, List<String> ids, PrintWriter out) {
        if (!ids.isEmpty()) {
            out.println(what + " " + ids.size() + " 条：");
            ids.stream().limit(SHOWN).forEach(id -> out.println("  " + id));
            if (ids.size() > SHOWN) {
                out.println("  ……");
            }
        }
    }

    private static boolean tell(CompareFacts.FactComparison comparison, PrintWriter out) {
        list(
                "统计事实与账本不符的账本序号",
                comparison.different().stream().map(String::valueOf).toList(),
                out);
        if (!comparison.columnsEqual()) {
            out.println("内存中的统计数据与数据库不一致。重新启动平台会重新读取。");
        }
        if (comparison.equal()) {
            out.println("统计数据与账本一致，共核对 " + comparison.entries() + " 条账本记录。");
        }
        return comparison.equal();
    }

    private static Verdict ledger(ApplicationContext context) throws IOException {
        Path file = Files.createTempFile("ledger", ".jsonl");
        Path heads = Files.createTempFile("ledger-heads", ".jsonl");
        Path keys = Files.createTempFile("ledger-keys", ".json");
        try {
            LedgerFiles.write(context, file, heads, keys);
            return new LedgerFile(file).against(new Published().heads(heads).keys(keys));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(heads);
            Files.deleteIfExists(keys);
        }
    }

    private static boolean tell(Verdict verdict, PrintWriter out) {
        return switch (verdict) {
            case Verdict.Whole whole -> {
                out.println("登记账本完整，共 " + whole.entries() + " 条。");
                yield true;
            }
            case Verdict.Broken broken -> {
                out.println("登记账本有误，第一处在序号 " + broken.sequence() + "：" + broken.reason() + "。");
                yield false;
            }
            case Verdict.Refuted refuted -> {
                out.println("登记账本与已签名的" + refuted.evidence() + "不符：" + refuted.reason() + "。");
                yield false;
            }
        };
    }
}
