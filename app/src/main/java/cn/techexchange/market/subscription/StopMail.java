package cn.techexchange.market.subscription;

import cn.techexchange.identity.mailing.PauseMail;
import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.mail.SignedLinks;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Ends mails by the link that stands in each of them; the link is the proof, so nobody has to sign in (RFC 8058). */
@Singleton
public class StopMail {
    private static final String PURPOSE = "stop-mail";
    private final SignedLinks links;
    private final Subscriptions subscriptions;
    private final PauseMail pauseMail;
    private final Audit audit;

    StopMail(SignedLinks links, Subscriptions subscriptions, PauseMail pauseMail, Audit audit) {
        this.links = links;
        this.subscriptions = subscriptions;
        this.pauseMail = pauseMail;
        this.audit = audit;
    }

    String token(String accountId, Rhythm rhythm) {
        return links.sign(PURPOSE, accountId + " " + rhythm);
    }

    /** Which mails the link ends. @throws ProblemException {@code UNSUBSCRIBE_LINK_INVALID} */
    public Rhythm read(String token) {
        return target(token).rhythm();
    }

    /** Ends the mails of the link's rhythm; they go on in the site. Twice is as good as once. */
    @Transactional
    public Rhythm stop(String token) {
        Target target = target(token);
        if (subscriptions.stopMail(target.accountId(), target.rhythm()) > 0) {
            audit.record(
                    new Actor(target.accountId(), null),
                    "SUBSCRIPTION_MAIL_STOPPED",
                    new Audit.Subject("account", target.accountId()),
                    "通过邮件中的链接退订" + target.rhythm().label() + "提醒邮件");
        }
        return target.rhythm();
    }

    /** Ends all reminders by mail. */
    @Transactional
    public void stopAll(String token) {
        Target target = target(token);
        pauseMail.pause(new Actor(target.accountId(), null), target.accountId(), true);
    }

    private Target target(String token) {
        return links.read(PURPOSE, token)
                .map(text -> text.split(" "))
                .map(parts -> new Target(parts[0], Rhythm.valueOf(parts[1])))
                .orElseThrow(() -> new ProblemException(
                        SubscriptionProblem.UNSUBSCRIBE_LINK_INVALID, "请完整复制邮件中的链接，或登录后在“我的订阅”中修改。"));
    }

    private record Target(String accountId, Rhythm rhythm) {}
}
