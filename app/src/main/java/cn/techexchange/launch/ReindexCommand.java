package cn.techexchange.launch;

import cn.techexchange.market.search.ReadIndexStatus;
import cn.techexchange.market.search.RebuildIndex;
import cn.techexchange.market.search.RebuildRun;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.searchindex.SearchUnavailable;
import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Builds the search index anew from the database. */
@Command(name = "reindex", description = "由数据库重建检索索引；平台运行时检索不中断，停止时在数据目录上进行", mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
    private static final long EVERY = 2_000;

    @Mixin
    private LaunchOptions options = new LaunchOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return Work.on(options, out, context -> rebuild(context, out));
    }

    private static int rebuild(ApplicationContext context, PrintWriter out) {
        try {
            RebuildRun run = context.getBean(RebuildIndex.class).run(progress -> tell(progress, out));
            out.println("索引已重建并切换，共 " + run.done() + " 条。");
            context.getBean(ReadIndexStatus.class)
                    .read()
                    .vectors()
                    .filter(vectors -> !vectors.complete())
                    .ifPresent(vectors ->
                            out.println("语义向量 " + vectors.embedded() + "/" + vectors.total() + "，其余由运行中的平台在后台补齐。"));
            return 0;
        } catch (ProblemException e) {
            throw new LaunchRefused(e.detail());
        } catch (SearchUnavailable e) {
            throw new LaunchRefused("检索引擎没有应答，原有索引保持不变：" + e.getMessage());
        }
    }

    private static void tell(RebuildRun progress, PrintWriter out) {
        if (progress.done() % EVERY == 0) {
            out.println("已写入 " + progress.done() + "/" + progress.total());
        }
    }
}
