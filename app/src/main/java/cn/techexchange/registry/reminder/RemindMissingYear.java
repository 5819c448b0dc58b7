package cn.techexchange.registry.reminder;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.notification.Audience;
import cn.techexchange.identity.notification.Notifications;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.time.StatutoryYears;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;

/** Asks the administrators for the coming year's notice, once in November and once in December. */
@Singleton
class RemindMissingYear {
    private final DueCases reminders;
    private final StatutoryYears years;
    private final Notifications notifications;
    private final Clock clock;

    RemindMissingYear(DueCases reminders, StatutoryYears years, Notifications notifications, Clock clock) {
        this.reminders = reminders;
        this.years = years;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Transactional
    public void remind(LocalDate today) {
        int next = today.getYear() + 1;
        if (today.getMonth().compareTo(Month.NOVEMBER) < 0 || years.find(next).isPresent()) {
            return;
        }
        // The State Council publishes the notice in autumn; what is accepted from December on ends in that year.
        if (reminders.claim(
                "calendar-" + next, LocalDate.of(next, 1, 1), today.getMonth().name(), today)) {
            notifications.add(
                    Audience.role(Role.ADMINISTRATOR),
                    next + " 年的节假日安排尚未录入",
                    "跨入 " + next + " 年的办理期限暂时无法算出。国务院办公厅通知公布后，请在“工作日历”中录入。",
                    "/work/calendar",
                    LocalTime.now(clock));
        }
    }
}
