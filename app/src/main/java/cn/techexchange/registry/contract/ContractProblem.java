package cn.techexchange.registry.contract;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about contracts. */
public enum ContractProblem implements ProblemType {
    CONTRACT_LOCKED(409, "合同已提交，不能修改"),
    CONTRACT_NOT_SUBMITTED(409, "合同尚未提交"),
    CONTRACT_CLOSED(409, "合同已办结"),
    CONTRACT_INCOMPLETE(409, "合同信息尚不完整"),
    NOT_THE_REGISTRANT(403, "不是登记申请方"),
    NEGOTIATION_NOT_AGREED(409, "对接尚未达成一致"),
    CONTRACT_ALREADY_DRAFTED(409, "该对接已生成合同"),
    CONTRACT_TEXT_NOT_PDF(415, "合同文本应为 PDF 或 Word 文件"),
    CONTRACT_TEXT_UNREADABLE(400, "无法读取文件"),
    TOO_MANY_DOCUMENTS(409, "附件过多");

    private final int status;
    private final String title;

    ContractProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
