package cn.techexchange.identity.mailing;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.mail.Letter;
import cn.techexchange.platform.mail.PostMail;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.web.PublicAddress;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lets a person see whether mails arrive. */
@Singleton
public class SendTestMail {
    private final Accounts accounts;
    private final MailPreferences preferences;
    private final PostMail post;
    private final PublicAddress site;

    SendTestMail(Accounts accounts, MailPreferences preferences, PostMail post, PublicAddress site) {
        this.accounts = accounts;
        this.preferences = preferences;
        this.post = post;
        this.site = site;
    }

    /** @throws ProblemException {@code MAIL_NOT_SET_UP} or {@code MAIL_ADDRESS_NOT_CONFIRMED} */
    @Transactional
    public void send(Caller caller) {
        MailingRules.requireMail(post);
        Account account = accounts.get(caller.accountId());
        if (!preferences.of(account.id()).isConfirmed(account.email())) {
            throw new ProblemException(MailingProblem.MAIL_ADDRESS_NOT_CONFIRMED, "请先打开确认邮件中的链接，再发送测试邮件。");
        }
        Letter letter = Letter.note(
                "测试邮件",
                account.name() + "，您好。收到这封邮件，说明平台的提醒可以送达这个邮箱。",
                new Letter.Item("管理我的订阅", "", site.of("/work/subscriptions")),
                List.of("这封邮件由您本人在平台上发送，不需要回复。"));
        post.post(account.id(), account.email(), letter, "");
    }
}
