package cn.techexchange.market.demand;

import cn.techexchange.searchindex.clause.ClauseKind;

/** What readers call the kinds of a clause. */
public final class ClauseLabels {
    private ClauseLabels() {}

    public static String of(ClauseKind kind) {
        return switch (kind) {
            case FUNCTION -> "功能";
            case PARAMETER -> "指标";
            case MATERIAL -> "材料";
            case PROCESS -> "工艺";
            case PRODUCT -> "产品";
            case CONSTRAINT -> "约束";
        };
    }
}
