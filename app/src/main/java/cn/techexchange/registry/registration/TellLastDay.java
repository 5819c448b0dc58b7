package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.notification.Audience;
import cn.techexchange.identity.notification.Notifications;
import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Says that a last day has moved: to the applicant, to the desk, and in the audit trail. */
@Singleton
class TellLastDay {
    private final Registrations registrations;
    private final TellApplicant tell;
    private final Notifications notifications;
    private final Audit audit;
    private final Clock clock;

    TellLastDay(
            Registrations registrations, TellApplicant tell, Notifications notifications, Audit audit, Clock clock) {
        this.registrations = registrations;
        this.tell = tell;
        this.notifications = notifications;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param reason zh-CN, what the new day rests on */
    @Transactional(Transactional.TxType.MANDATORY)
    void applicant(Actor actor, LastDayMove move, String reason) {
        String words = wordsOf(move) + "，" + reason;
        audit.record(
                actor,
                move.ref().kind() + "_LAST_DAY_MOVED",
                new Audit.Subject("registration", move.registrationId()),
                move.reference() + " " + words);
        String what = move.ref().isChange() ? "变更办理期限已调整" : "办理期限已调整";
        tell.tell(registrations.get(move.registrationId()), what, words + "。");
    }

    /** One note for all: the desk sees the days in its queues. */
    @Transactional(Transactional.TxType.MANDATORY)
    void desk(List<LastDayMove> moves, String reason) {
        long changes = moves.stream().filter(move -> move.ref().isChange()).count();
        desk(moves.size() - changes, "份在办申请的期限已调整", "/work/desk", reason);
        desk(changes, "份变更申请的期限已调整", "/work/desk/changes", reason);
    }

    private void desk(long moved, String what, String link, String reason) {
        if (moved > 0) {
            for (Role role : List.of(Role.FIRST_REVIEWER, Role.SECOND_REVIEWER)) {
                notifications.add(
                        Audience.role(role), moved + " " + what, reason + "。请按新的期限办理。", link, LocalTime.now(clock));
            }
        }
    }

    private static String wordsOf(LastDayMove move) {
        return move.before() == null ? "办理期限定为 " + move.after() : "办理期限由 " + move.before() + " 调整为 " + move.after();
    }
}
