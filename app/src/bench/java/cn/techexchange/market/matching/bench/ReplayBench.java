package cn.techexchange.market.matching.bench;

import cn.techexchange.market.matching.FeedbackReplay;
import cn.techexchange.market.matching.ReplayTable;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Replays generated logs with fixed seeds. Where words follow a hidden worth the counts have to help, where they are thrown by dice
 * they must not; so this shows that the arithmetic works, not that people's feedback is worth anything.
 */
public final class ReplayBench {
    private static final long SEED = 20261127;
    private static final int DEMANDS = 300;

    private ReplayBench() {}

    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("生成的反馈，种子 " + SEED + "，需求 " + DEMANDS + " 项；只验证算法，不证明真实反馈的效用。");
        for (double telling : new double[] {1, 0.5, 0}) {
            GeneratedLog log = GeneratedLog.of(SEED, DEMANDS, telling);
            var replay = new FeedbackReplay(id -> log.lists().getOrDefault(id, List.of()));
            out.println();
            out.println("反馈由成果质量决定的程度 " + telling);
            out.print(ReplayTable.of(replay.run(log.words())));
        }
    }
}
