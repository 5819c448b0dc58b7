package cn.techexchange.identity.mailing;

import cn.techexchange.platform.mail.PostMail;
import cn.techexchange.platform.problem.ProblemException;

/** What holds for every mail that a person asks for. */
final class MailingRules {
    private MailingRules() {}

    static void requireMail(PostMail post) {
        if (!post.isOn()) {
            throw new ProblemException(MailingProblem.MAIL_NOT_SET_UP, "平台目前不发送邮件，提醒只在站内显示。需要邮件提醒请联系平台管理员。");
        }
    }
}
