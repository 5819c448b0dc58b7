package cn.techexchange.launch;

import cn.techexchange.searchindex.SearchUnavailable;
import cn.techexchange.searchindex.embedding.BgeEmbedder;
import cn.techexchange.searchindex.embedding.CachedEmbedder;
import cn.techexchange.searchindex.embedding.FileVectors;
import cn.techexchange.searchindex.evaluation.Corpus;
import cn.techexchange.searchindex.evaluation.CorpusField;
import cn.techexchange.searchindex.evaluation.Evaluate;
import cn.techexchange.searchindex.evaluation.EvaluationProgress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Ranks a corpus for topics with the platform's own search, for measuring. */
@Command(
        name = "evaluate",
        description = "用平台自身的检索为一组查询排序（每个查询 100 条，TREC 格式），在临时索引上进行，不影响平台数据",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    @Mixin
    private LaunchOptions options = new LaunchOptions();

    @Option(names = "--corpus", required = true, paramLabel = "文件", description = "语料，每行一个 JSON；可以重复")
    private List<Path> corpora = List.of();

    @Option(names = "--topics", required = true, paramLabel = "文件", description = "查询，每行：编号、制表符、文字")
    private Path topics = Path.of("");

    @Option(names = "--fields", paramLabel = "字段", description = "参与检索的字段（默认 ${DEFAULT-VALUE}）")
    private String fields = "title,abstract,keywords";

    @Option(names = "--run", required = true, paramLabel = "文件", description = "结果写到哪里")
    private Path run = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        Set<CorpusField> chosen = chosen();
        corpora.forEach(EvaluateCommand::requireReadable);
        requireReadable(topics);
        PrintWriter out = spec.commandLine().getOut();
        try (SearchEngine engine = SearchEngine.of(options);
                BgeEmbedder model = BgeEmbedder.load();
                FileVectors cache = FileVectors.open(options.data().resolve("vectors"), model.dimensions())) {
            out.println(engine.description());
            var embedder = new CachedEmbedder(model, cache);
            new Evaluate(engine.settings(), embedder, progress -> tell(progress, out))
                    .evaluate(new Corpus(corpora, chosen), topics, run);
            out.println("结果已写入 " + run.toAbsolutePath());
            return 0;
        } catch (IOException e) {
            throw new LaunchRefused("文件无法读取或写入：" + e.getMessage());
        } catch (SearchUnavailable e) {
            throw new LaunchRefused("检索引擎没有应答：" + e.getMessage());
        }
    }

    private static void tell(EvaluationProgress progress, PrintWriter out) {
        out.println(
                switch (progress.stage()) {
                    case INDEXED -> "已写入临时索引 " + progress.total() + " 条";
                    case EMBEDDED -> "语义向量 " + progress.done() + "/" + progress.total();
                    case RANKED -> "已为 " + progress.total() + " 个查询排序";
                });
    }

    private Set<CorpusField> chosen() {
        try {
            return CorpusField.parse(fields);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "字段 " + fields + " 无法识别，可用 title、abstract、keywords。");
        }
    }

    private static void requireReadable(@Nullable Path file) {
        if (file == null || !Files.isReadable(file) || Files.isDirectory(file)) {
            throw new LaunchRefused("文件无法读取：" + file);
        }
    }
}
