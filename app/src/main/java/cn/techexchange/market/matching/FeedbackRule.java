package cn.techexchange.market.matching;

import cn.techexchange.market.feedback.FeedbackReason;
import cn.techexchange.market.feedback.FeedbackTally;
import java.util.Map;
import java.util.stream.Collectors;

/** What organisations have said of the achievement, and either side of this pair. Counts are told, names never. */
final class FeedbackRule implements ConductRule {
    @Override
    public Finding judge(Conduct conduct) {
        FeedbackTally tally = conduct.feedback();
        var share = new EstimatedShare(tally.suitable(), tally.reserved());
        return new Finding(
                Criterion.FEEDBACK,
                share.agreement(),
                share.points(Criterion.FEEDBACK),
                "",
                "",
                tally.isEmpty() ? "还没有单位反馈，按未知计分。" : counts(tally) + named(tally) + "。" + share.sum());
    }

    private static String counts(FeedbackTally tally) {
        return tally.suitable() + " 家单位反馈合适，" + tally.reserved() + " 家有保留意见";
    }

    private static String named(FeedbackTally tally) {
        String named = tally.named().entrySet().stream()
                .filter(entry -> entry.getKey() != FeedbackReason.SUITABLE)
                .filter(entry -> entry.getValue() >= FeedbackTally.LEAST_TOLD)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue() + " 家认为“" + entry.getKey().label() + "”")
                .collect(Collectors.joining("，"));
        return named.isEmpty() ? "" : "，其中 " + named;
    }
}
