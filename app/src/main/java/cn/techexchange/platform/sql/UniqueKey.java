package cn.techexchange.platform.sql;

import java.sql.SQLIntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Tells which unique key refused a row; looking for the other row would not help, a snapshot may not show it. */
public final class UniqueKey {
    private UniqueKey() {}

    public static boolean refused(Throwable failure, String key) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException
                    && String.valueOf(cause.getMessage()).contains(key)) {
                return true;
            }
        }
        return false;
    }
}
