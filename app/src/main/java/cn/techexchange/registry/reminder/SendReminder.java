package cn.techexchange.registry.reminder;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.notification.Audience;
import cn.techexchange.identity.notification.Notifications;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.time.WorkingDays;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Sends one case's reminder and remembers that it did, both or neither. */
@Singleton
class SendReminder {
    private static final String NO_CALENDAR = "NO_CALENDAR";
    private final DueCases cases;
    private final Notifications notifications;
    private final WorkingDays calendar;
    private final Clock clock;

    SendReminder(DueCases cases, Notifications notifications, WorkingDays calendar, Clock clock) {
        this.cases = cases;
        this.notifications = notifications;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** For the desk, to the role that has it. */
    @Transactional
    public void ofReview(DueCase due, LocalDate today) {
        send(due, today, Audience.role(due.stage().step().role()), "办理期限", due.deskLink());
    }

    /** For the applicant. */
    @Transactional
    public void ofSupplement(DueCase due, LocalDate today) {
        send(due, today, Audience.organization(due.registrantId()), "补正期限", due.ownLink());
    }

    private void send(DueCase due, LocalDate today, Audience audience, String period, String link) {
        String id = due.ref().id();
        String clockName = due.ref().isChange() ? "变更" + period : period;
        try {
            ReminderStage.of(today, due.dueOn(), calendar)
                    .filter(stage -> cases.claim(id, due.dueOn(), stage.name(), today))
                    .ifPresent(stage -> notifications.add(
                            audience,
                            due.reference() + " " + clockName + stage.words(),
                            "“" + due.projectName() + "”的" + clockName + "为 " + due.dueOn() + "。",
                            link,
                            LocalTime.now(clock)));
        } catch (ProblemException e) {
            if (cases.claim(id, due.dueOn(), NO_CALENDAR, today)) {
                notifications.add(
                        Audience.role(Role.ADMINISTRATOR),
                        due.reference() + " 的期限无法计算",
                        e.detail(),
                        link,
                        LocalTime.now(clock));
            }
        }
    }
}
