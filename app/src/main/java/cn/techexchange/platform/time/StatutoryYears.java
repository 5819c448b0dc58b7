package cn.techexchange.platform.time;

import java.util.Optional;

/** The years whose holidays are known. */
public interface StatutoryYears {
    /** Nothing for a year whose notice has not been entered; never a plain week in its place. */
    Optional<StatutoryYear> find(int year);
}
