package cn.techexchange.registry.registration;

/**
 * Who has a registration in hand and what comes next, in words for its owner.
 *
 * @param holder zh-CN role, never a name
 */
public record NextMove(String holder, String text) {
    public static final String DONE = "已办结";

    public static NextMove of(RegistrationState state) {
        return switch (state) {
            case DRAFT -> new NextMove("您", "提交登记申请");
            case SUBMITTED -> new NextMove("登记服务台", "登记服务台核对材料后受理，受理当天开始计算办理期限");
            case ACCEPTED, FIRST_REVIEW -> new NextMove("一审人", "一审通过后转二审；材料不足时会请您补正");
            case SECOND_REVIEW -> new NextMove("二审人", "二审通过后登记，您将得到全国登记编号");
            case EXPERT_REVIEW -> new NextMove("评审专家", "专家申明是否回避并给出意见后，由二审人办理");
            case SUPPLEMENT_REQUESTED -> new NextMove("您", "按补正要求修改合同信息或文件，再重新提交；收到当天重新计算办理期限");
            case REGISTERED -> new NextMove(DONE, "合同已登记，账本记录可供核验");
            case CHANGED -> new NextMove(DONE, "变更已登记，账本记录可供核验");
            case REFUSED -> new NextMove(DONE, "不予登记；理由见下，可另行起草合同后重新申请");
            case CANCELLED -> new NextMove(DONE, "登记已注销");
            case REVOKED -> new NextMove(DONE, "登记已撤销");
        };
    }

    /** For somebody who does not see the page. */
    String sentence() {
        return (DONE.equals(holder) ? DONE + "。" : "现由" + holder + "办理。下一步：") + text + "。";
    }

    /** The state's word, the same as on every page. */
    public static String titleOf(RegistrationState state) {
        return switch (state) {
            case DRAFT -> "草稿";
            case SUBMITTED -> "待受理";
            case ACCEPTED -> "已受理";
            case FIRST_REVIEW -> "一审";
            case SECOND_REVIEW -> "二审";
            case EXPERT_REVIEW -> "专家评审";
            case SUPPLEMENT_REQUESTED -> "待补正";
            case REGISTERED -> "已登记";
            case REFUSED -> "不予登记";
            case CHANGED -> "已变更";
            case CANCELLED -> "已注销";
            case REVOKED -> "已撤销";
        };
    }
}
