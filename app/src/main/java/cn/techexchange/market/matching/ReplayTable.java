package cn.techexchange.market.matching;

import cn.techexchange.market.matching.FeedbackReplay.Judged;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** What a replay shows, as a table to print; zh-CN. */
public final class ReplayTable {
    private static final String LINE = "%-18s %8s %12s %12s %10s %10s%n";

    private ReplayTable() {}

    public static String of(List<Judged> judged) {
        return String.format(Locale.ROOT, LINE, "后来的反馈", "次数", "平均名次（不计）", "平均名次（计入）", "nDCG（不计）", "nDCG（计入）")
                + row("合适", judged.stream().filter(Judged::suitable).toList())
                + row("有保留意见", judged.stream().filter(each -> !each.suitable()).toList())
                + String.format(
                        Locale.ROOT,
                        "列表次序有变化的 %d/%d；合适的升 %d 降 %d，有保留意见的升 %d 降 %d。%n",
                        judged.stream().filter(Judged::changed).count(),
                        judged.size(),
                        moved(judged, true, 1),
                        moved(judged, true, -1),
                        moved(judged, false, 1),
                        moved(judged, false, -1));
    }

    private static String row(String label, List<Judged> some) {
        return String.format(
                Locale.ROOT,
                LINE,
                label,
                some.size(),
                mean(some, Judged::plain),
                mean(some, Judged::weighed),
                gain(some, Judged::plain),
                gain(some, Judged::weighed));
    }

    private static String mean(List<Judged> some, ToIntFunction<Judged> rank) {
        return some.isEmpty()
                ? "—"
                : String.format(
                        Locale.ROOT,
                        "%.2f",
                        some.stream().mapToInt(rank).average().orElseThrow());
    }

    /** The pair alone is judged, so its gain is 1 ÷ log2 of its rank and one. */
    private static String gain(List<Judged> some, ToIntFunction<Judged> rank) {
        return some.isEmpty()
                ? "—"
                : String.format(
                        Locale.ROOT,
                        "%.3f",
                        some.stream()
                                .mapToDouble(each -> Math.log(2) / Math.log(rank.applyAsInt(each) + 1.0))
                                .average()
                                .orElseThrow());
    }

    /** @param direction 1 for up the list */
    private static long moved(List<Judged> judged, boolean suitable, int direction) {
        return judged.stream()
                .filter(each -> each.suitable() == suitable)
                .filter(each -> Integer.signum(each.plain() - each.weighed()) == direction)
                .count();
    }
}
