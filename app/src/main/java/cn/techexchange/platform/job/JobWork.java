package cn.techexchange.platform.job;

/** A kind of long work. */
public interface JobWork {
    /** Stable name; waiting jobs are kept under it. */
    String type();

    /**
     * Begins, or continues after the job's checkpoint.
     *
     * @throws cn.techexchange.platform.problem.ProblemException when the work can never be done; its detail is shown
     */
    JobRun open(Job job);
}
