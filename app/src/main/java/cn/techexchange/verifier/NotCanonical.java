package cn.techexchange.verifier;

/** Thrown where a text stops to be canonical; why is found out by slower means. */
final class NotCanonical extends Exception {
    static final NotCanonical INSTANCE = new NotCanonical();
    private static final long serialVersionUID = 1L;

    private NotCanonical() {
        super("not canonical", null, false, false);
    }
}
