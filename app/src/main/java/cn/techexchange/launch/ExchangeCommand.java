package cn.techexchange.launch;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Exit codes: 0 done, 1 done but something is not as it should be, 2 wrong call, 3 cannot run here. */
@Command(
        name = "exchange",
        description = "科技成果交易平台",
        mixinStandardHelpOptions = true,
        version = "1.0.0",
        synopsisSubcommandLabel = "命令",
        subcommands = {
            StartCommand.class,
            ImportCommand.class,
            ExportLedgerCommand.class,
            VerifyLedgerCommand.class,
            CreateAdministratorCommand.class,
            ReindexCommand.class,
            CheckCommand.class,
            EvaluateCommand.class,
            ReplayFeedbackCommand.class
        })
public final class ExchangeCommand {
    private static final int CANNOT_RUN = 3;

    private ExchangeCommand() {}

    /** @return the exit code */
    public static int run(String... arguments) {
        var line = new CommandLine(new ExchangeCommand());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(ExchangeCommand::explain);
        return line.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    }

    private static int explain(Exception exception, CommandLine line, CommandLine.ParseResult result) throws Exception {
        if (exception instanceof LaunchRefused refused) {
            line.getErr().println(refused.getMessage());
            return CANNOT_RUN;
        }
        throw exception;
    }
}
