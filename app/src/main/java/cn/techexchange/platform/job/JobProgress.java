package cn.techexchange.platform.job;

/**
 * The checkpoint: how far a job has come. Whoever continues needs nothing else.
 *
 * @param done units of work finished
 * @param total units there are, 0 while nobody has counted them
 * @param result what came out so far, as the work's own JSON
 */
public record JobProgress(long done, long total, String result) {
    public static final JobProgress NONE = new JobProgress(0, 0, "{}");
}
