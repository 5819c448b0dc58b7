package cn.techexchange.demo;

import java.util.Map;

/** The steps that are done; kept in the transaction of the step itself, so that no step is done twice or half. */
public interface DoneSteps {
    /** Keys of all steps done, each with the id of what it made or changed. */
    Map<String, String> all();

    void add(String key, String subjectId);

    /** Whether somebody has an account, of the demonstration or not; what was merely imported does not count. */
    boolean isInhabited();
}
