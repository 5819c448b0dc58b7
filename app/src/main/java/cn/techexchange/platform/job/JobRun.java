package cn.techexchange.platform.job;

/** Work under way, at one position. After a failed step it is closed and opened anew at the checkpoint. */
public interface JobRun extends AutoCloseable {
    /** How many units this run has behind it. */
    long position();

    /** Does the next few units, in the transaction that keeps the checkpoint too. */
    JobStep next();

    @Override
    void close();
}
