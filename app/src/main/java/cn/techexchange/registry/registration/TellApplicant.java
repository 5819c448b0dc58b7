package cn.techexchange.registry.registration;

import cn.techexchange.identity.notification.Audience;
import cn.techexchange.identity.notification.Notifications;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Tells the applicant on the platform what has become of a registration, or of a change of it. */
@Singleton
public class TellApplicant {
    /** A note holds a thousand characters; the page behind the link holds the rest. */
    private static final int LONGEST = 600;

    private final Notifications notifications;
    private final Clock clock;

    TellApplicant(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    /** @param what zh-CN, follows the reference @param text zh-CN, whole sentences that follow the project's name */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Registration registration, String what, String text) {
        notifications.add(
                Audience.organization(registration.filing().registrantId()),
                registration.reference() + " " + what,
                "“" + registration.filing().projectName() + "”" + text,
                "/work/registrations/" + registration.id(),
                LocalTime.now(clock));
    }

    /**
     * A step forward or back.
     *
     * @param subject zh-CN, what it is that moved
     * @param note what the desk wrote to the applicant, empty if nothing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void step(Registration registration, String what, String subject, NextMove next, String note) {
        answer(registration, what, "的" + subject + next.sentence(), note);
    }

    /** As {@link #tell}, with what the desk wrote. @param note empty if nothing */
    @Transactional(Transactional.TxType.MANDATORY)
    public void answer(Registration registration, String what, String text, String note) {
        tell(registration, what, note.isEmpty() ? text : text + "登记服务台意见：" + shortened(note));
    }

    private static String shortened(String note) {
        return note.codePointCount(0, note.length()) > LONGEST
                ? note.substring(0, note.offsetByCodePoints(0, LONGEST)) + "……"
                : note;
    }
}
