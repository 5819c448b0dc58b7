package cn.techexchange.platform.outbox;

/** What a consumer works with cannot be reached now: no message is at fault, and all of them wait. */
public final class ConsumerAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConsumerAway(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
