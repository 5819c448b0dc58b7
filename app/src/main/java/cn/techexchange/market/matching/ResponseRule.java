package cn.techexchange.market.matching;

import cn.techexchange.market.negotiation.SellerRecords;

/** Whether whoever asks the seller gets an answer. */
final class ResponseRule implements ConductRule {
    @Override
    public Finding judge(Conduct conduct) {
        var share = new EstimatedShare(conduct.answered(), conduct.unanswered());
        int asked = conduct.answered() + conduct.unanswered();
        return new Finding(
                Criterion.RESPONSE,
                share.agreement(),
                share.points(Criterion.RESPONSE),
                "",
                "",
                asked == 0
                        ? "近 12 个月没有单位向成果单位发起对接，按未知计分。"
                        : "近 12 个月 " + asked + " 家单位联系过成果单位，" + conduct.answered() + " 家在 "
                                + SellerRecords.ANSWER.toDays() + " 天内得到答复。" + share.sum());
    }
}
