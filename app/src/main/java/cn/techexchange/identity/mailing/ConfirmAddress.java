package cn.techexchange.identity.mailing;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.mail.Letter;
import cn.techexchange.platform.mail.PostMail;
import cn.techexchange.platform.mail.SignedLinks;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.web.PublicAddress;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Makes sure that an address is its owner's wish: a link is sent there, and only who follows it gets mail. */
@Singleton
public class ConfirmAddress {
    private static final String PURPOSE = "confirm-address";
    private static final Duration VALID = Duration.ofDays(3);
    private final Accounts accounts;
    private final MailPreferences preferences;
    private final PostMail post;
    private final SignedLinks links;
    private final PublicAddress site;
    private final MailRecord record;

    ConfirmAddress(
            Accounts accounts,
            MailPreferences preferences,
            PostMail post,
            SignedLinks links,
            PublicAddress site,
            MailRecord record) {
        this.accounts = accounts;
        this.preferences = preferences;
        this.post = post;
        this.links = links;
        this.site = site;
        this.record = record;
    }

    /** @throws ProblemException {@code MAIL_NOT_SET_UP} */
    @Transactional
    public void request(Caller caller) {
        MailingRules.requireMail(post);
        Account account = accounts.get(caller.accountId());
        long until = record.now().plus(VALID).getEpochSecond();
        String token = links.sign(PURPOSE, account.id() + " " + until + " " + account.email());
        post.post(account.id(), account.email(), letter(account, token), "");
    }

    /**
     * Whoever follows the link proves to read that mailbox; signing in is not asked for.
     *
     * @return the confirmed address
     * @throws ProblemException {@code MAIL_LINK_INVALID}
     */
    @Transactional
    public String confirm(String token) {
        String[] parts = links.read(PURPOSE, token).map(text -> text.split(" ")).orElse(new String[0]);
        if (parts.length != 3 || Instant.ofEpochSecond(Long.parseLong(parts[1])).isBefore(record.now())) {
            throw invalid();
        }
        Account account = accounts.find(parts[0])
                .filter(found -> found.email().equals(parts[2]))
                .orElseThrow(ConfirmAddress::invalid);
        preferences.put(preferences.of(account.id()).confirmed(account.email(), record.now()));
        record.write(account.caller().actor(), "MAIL_ADDRESS_CONFIRMED", "确认接收邮件的邮箱");
        return account.email();
    }

    private Letter letter(Account account, String token) {
        return Letter.note(
                "请确认您的邮箱",
                account.name() + "，您好。有人请求把昆都仑区科技成果交易平台的提醒发送到这个邮箱。确认后，您订阅的内容才会寄来。",
                new Letter.Item("确认这个邮箱", "链接三天内有效", site.of("/mail-confirmation#" + token)),
                List.of("如果不是您本人操作，不必理会这封邮件，平台不会再寄送。"));
    }

    private static ProblemException invalid() {
        return new ProblemException(MailingProblem.MAIL_LINK_INVALID, "请登录后在“账号与安全”中重新发送确认邮件。");
    }
}
