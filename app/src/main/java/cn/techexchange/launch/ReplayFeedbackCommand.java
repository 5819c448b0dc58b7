package cn.techexchange.launch;

import cn.techexchange.market.matching.ReplayFeedback;
import cn.techexchange.market.matching.ReplayTable;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what the feedback given so far would have done to the lists in which it was given. */
@Command(
        name = "replay-feedback",
        description = "按时间重放匹配反馈，比较计入与不计入此前反馈时的名次；只读，平台运行或停止时都可以",
        mixinStandardHelpOptions = true)
final class ReplayFeedbackCommand implements Callable<Integer> {
    @Mixin
    private LaunchOptions options = new LaunchOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return Work.on(options, out, context -> {
            ReplayFeedback.Replayed replayed =
                    context.getBean(ReplayFeedback.class).replay();
            out.println("反馈记录 " + replayed.words() + " 条，其中可以比较的 "
                    + replayed.judged().size() + " 条。");
            out.print(ReplayTable.of(replayed.judged()));
            return 0;
        });
    }
}
