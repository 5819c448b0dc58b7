package cn.techexchange.platform.audit;

/** Remembers every write: who, when, what. Recorded in the write's own transaction. */
public interface Audit {
    /**
     * @param action a past fact, e.g. {@code ACHIEVEMENT_SUBMITTED}
     * @param detail zh-CN, at most 1,000 characters, nothing confidential
     */
    void record(Actor actor, String action, Subject subject, String detail);

    /** What was written to, e.g. {@code achievement} and its id. */
    record Subject(String type, String id) {}
}
