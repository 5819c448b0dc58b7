package cn.techexchange.engines;

/** Why the engines could not be started or found; the reason is for programs, the message for the person at the log. */
public class EnginesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    EnginesException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    EnginesException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What a caller may want to tell apart. */
    public enum Reason {
        /** There are no database binaries for this operating system or processor: an external database is needed. */
        UNSUPPORTED_PLATFORM,
        /** Another live process owns the data directory. */
        DATA_DIRECTORY_IN_USE,
        /** A file in the data directory is missing, damaged or may not be read or written. */
        DATA_DIRECTORY_UNUSABLE,
        /** Another program listens on a configured port. */
        PORT_TAKEN,
        /** A server ended, or did not answer in time, while starting; the message ends with its last log lines. */
        NOT_READY,
        /** The waiting thread was interrupted. */
        INTERRUPTED
    }
}
