package cn.techexchange.launch;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.imports.ImportBatch;
import cn.techexchange.market.imports.ImportRequest;
import cn.techexchange.market.imports.Phase;
import cn.techexchange.market.imports.ReceiveImport;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.problem.ProblemException;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a file of achievements or demands in, as the administrator does on the page. */
@Command(
        name = "import",
        description = "导入成果或需求（CSV、xlsx、JSON Lines），平台运行或停止时都可以",
        footer = {"", "退出码：0 全部接受，1 有行被拒绝或导入中止，2 用法有误，3 无法在此运行"},
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    /** Whoever may run commands on the data directory may do everything; nobody signs in for it. */
    private static final Caller OPERATOR =
            new Caller("00000000-0000-0000-0000-000000000000", "命令行", null, Set.of(Role.ADMINISTRATOR));

    private static final int WRONG_CALL = 2;

    @Mixin
    private LaunchOptions options = new LaunchOptions();

    @Parameters(paramLabel = "文件", description = "要导入的文件")
    private Path file = Path.of("");

    @Option(names = "--kind", required = true, paramLabel = "achievement|demand", description = "成果或需求")
    private String kind = "";

    @Option(names = "--source", required = true, paramLabel = "名称", description = "来源系统；同一来源的同一编号再次导入即更新")
    private String source = "";

    @Option(names = "--organization", paramLabel = "信用代码", description = "归属单位；不写则归到以来源命名的外部来源")
    private String organization = "";

    @Option(names = "--list", description = "导入后直接发布；不写则为草稿")
    private boolean list;

    @Option(names = "--dry-run", description = "只检查，不写入")
    private boolean dryRun;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "没有这个文件：" + file);
        }
        ListingKind wanted = listingKind();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        return Work.on(options, out, context -> {
            try (InputStream content = Files.newInputStream(file)) {
                return run(context, wanted, content);
            } catch (ProblemException e) {
                err.println(explained(e));
                return WRONG_CALL;
            } catch (IOException e) {
                throw new LaunchRefused("文件无法读取：" + file);
            }
        });
    }

    private ListingKind listingKind() {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "achievement" -> ListingKind.ACHIEVEMENT;
            case "demand" -> ListingKind.DEMAND;
            default -> throw new ParameterException(spec.commandLine(), "--kind 应为 achievement 或 demand");
        };
    }

    private int run(ApplicationContext context, ListingKind wanted, InputStream content) {
        var request = new ImportRequest(wanted, source, organization, list, String.valueOf(file.getFileName()));
        Phase phase = dryRun ? Phase.CHECK : Phase.RUN;
        ImportBatch batch = context.getBean(ReceiveImport.class).receive(OPERATOR, request, content, phase);
        var printer = new ImportPrinter(
                spec.commandLine().getOut(), spec.commandLine().getErr());
        return new ImportAttendance(context, printer).attend(OPERATOR, batch, phase);
    }

    private static String explained(ProblemException problem) {
        return problem.errors().isEmpty()
                ? problem.detail()
                : problem.errors().stream().map(error -> error.message()).collect(Collectors.joining("\n"));
    }
}
