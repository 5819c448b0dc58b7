package cn.techexchange.market.negotiation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the thread. Moves stand in it too, so that both read one story in one order.
 *
 * @param offerId the offer that was made or answered
 */
public record Message(
        String id,
        String negotiationId,
        MessageKind kind,
        Side side,
        String accountId,
        String authorName,
        String text,
        @Nullable String offerId,
        Instant sentAt) {
    /** What the entry tells. */
    public enum MessageKind {
        TEXT("发送留言"),
        OFFER("提出报价"),
        COUNTER_OFFER("还价"),
        ACCEPTED("接受报价"),
        DECLINED("谢绝报价"),
        WITHDRAWN("撤回报价"),
        CLOSED("结束对接"),
        SHARED("邀请技术经理人查看");

        private final String deed;

        MessageKind(String deed) {
            this.deed = deed;
        }

        /** What was done, as the audit trail tells it. */
        public String deed() {
            return deed;
        }
    }
}
