package cn.techexchange.registry.registration;

import cn.techexchange.platform.problem.ProblemException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A place in the desk's queue, and its cursor.
 *
 * @param on the date that orders the queue, as the database's {@code queue_on}
 */
public record QueuePlace(LocalDate on, String id) {
    public static final QueuePlace BEFORE_ALL = new QueuePlace(LocalDate.EPOCH, "");
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    /** Of a case that is at the desk. */
    public static QueuePlace ofReviewed(ReviewCase<?> reviewed) {
        LocalDate due = reviewed.review().clock().dueOn();
        return new QueuePlace(
                due == null ? END.minusDays(3) : due, reviewed.ref().id());
    }

    static QueuePlace of(Registration registration) {
        LocalDate due = registration.clock().dueOn();
        LocalDate on = switch (registration.state()) {
            case FIRST_REVIEW, SECOND_REVIEW, EXPERT_REVIEW -> due == null ? END.minusDays(3) : due;
            case SUBMITTED -> END.minusDays(2);
            case SUPPLEMENT_REQUESTED -> END.minusDays(1);
            case DRAFT, ACCEPTED, REGISTERED, REFUSED, CHANGED, CANCELLED, REVOKED -> END;
        };
        return new QueuePlace(on, registration.id());
    }

    public String cursor() {
        return on + "~" + id;
    }

    /** @throws ProblemException {@code INVALID_INPUT} for a cursor that this queue did not give out */
    public static @Nullable QueuePlace parse(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            int point = cursor.indexOf('~');
            return new QueuePlace(
                    LocalDate.parse(cursor.substring(0, Math.max(point, 0))), cursor.substring(point + 1));
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid("cursor", "翻页位置无效，请回到第一页。");
        }
    }
}
