package cn.techexchange.registry.registration.change;

import static cn.techexchange.registry.registration.NextMove.DONE;

import cn.techexchange.registry.registration.NextMove;

/** Who has a change in hand and what comes next, in words for its applicant. */
public final class NextChangeMove {
    private NextChangeMove() {}

    public static NextMove of(ChangeState state) {
        return switch (state) {
            case DRAFT -> new NextMove("您", "修改合同信息或文件后提交变更，提交当天开始计算办理期限；也可以撤回");
            case FIRST_REVIEW -> new NextMove("一审人", "一审通过后转二审；材料不足时会请您补正");
            case SECOND_REVIEW -> new NextMove("二审人", "二审通过后以新版本为登记内容；通过之前登记内容不变");
            case EXPERT_REVIEW -> new NextMove("评审专家", "专家申明是否回避并给出意见后，由二审人办理");
            case SUPPLEMENT_REQUESTED -> new NextMove("您", "按补正要求修改后重新提交；也可以撤回变更，恢复登记版本");
            case PASSED -> new NextMove(DONE, "变更已登记，账本记录可供核验");
            case REFUSED -> new NextMove(DONE, "不予变更，登记版本保持不变；可另行申请变更");
            case WITHDRAWN -> new NextMove(DONE, "变更已撤回，登记版本保持不变");
        };
    }
}
