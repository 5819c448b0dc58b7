package cn.techexchange.market.negotiation;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.negotiation.Message.MessageKind;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Lets a technology broker read along; the other side is told in the thread. */
@Singleton
public class ShareNegotiation {
    private final NegotiationAccess access;
    private final Negotiations negotiations;
    private final Accounts accounts;
    private final WriteMessage writeMessage;
    private final Audit audit;

    ShareNegotiation(
            NegotiationAccess access,
            Negotiations negotiations,
            Accounts accounts,
            WriteMessage writeMessage,
            Audit audit) {
        this.access = access;
        this.negotiations = negotiations;
        this.accounts = accounts;
        this.writeMessage = writeMessage;
        this.audit = audit;
    }

    /** @throws ProblemException {@code NOT_A_BROKER} when nobody of that address is one */
    @Transactional
    public void share(Caller caller, String negotiationId, String brokerEmail) {
        Negotiation negotiation = access.visible(caller, negotiationId);
        Side side = access.requireSide(caller, negotiation);
        negotiation.requireTalk();
        Account broker = broker(brokerEmail);
        negotiations.share(negotiationId, broker.id(), side);
        writeMessage.write(
                caller, negotiationId, side, new WriteMessage.Entry(MessageKind.SHARED, broker.name(), null));
        var subject = new Audit.Subject("negotiation", negotiationId);
        audit.record(caller.actor(), "NEGOTIATION_SHARED", subject, "邀请技术经理人查看");
    }

    private Account broker(String email) {
        return accounts.findByEmail(email)
                .filter(account -> account.roles().contains(Role.BROKER))
                .orElseThrow(() -> new ProblemException(NegotiationProblem.NOT_A_BROKER, "没有找到使用该邮箱的技术经理人，请核对邮箱。"));
    }
}
