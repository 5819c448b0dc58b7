package cn.techexchange.registry.calendar;

import cn.techexchange.registry.registration.LastDayMove;
import java.util.List;
import java.util.Optional;

/** The editions of all years that were entered here. */
public interface CalendarEditions {
    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    CalendarEdition get(String id);

    /** Like {@link #get}, and keeps every other writer from it until the transaction ends. */
    CalendarEdition lock(String id);

    /** Newest first. */
    List<CalendarEdition> list();

    /** Of that year, newest first. */
    List<CalendarEdition> listOf(int year);

    /** The one that counts: of a year's approved editions the newest. */
    Optional<CalendarEdition> inForce(int year);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code CALENDAR_OPEN_PROPOSAL} when another was faster */
    CalendarEdition add(CalendarEdition edition);

    CalendarEdition update(CalendarEdition edition);

    /** Remembers which last days an edition moved when it came into force. */
    void keep(CalendarEdition edition, List<LastDayMove> moves);

    /** By reference. */
    List<LastDayMove> moves(String id);
}
