package cn.techexchange.platform.job;

/** What a step needs is away for a while; it is tried again, and nobody has to look into it. */
public final class WorkPaused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorkPaused(String message, Throwable cause) {
        super(message, cause);
    }
}
