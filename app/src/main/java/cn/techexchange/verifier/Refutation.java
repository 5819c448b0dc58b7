package cn.techexchange.verifier;

/** A published piece is not as it should be; becomes the verdict. */
final class Refutation extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Verdict verdict;

    Refutation(Verdict verdict) {
        super("refuted");
        this.verdict = verdict;
    }

    static Refutation of(String evidence, String reason) {
        return new Refutation(new Verdict.Refuted(evidence, reason));
    }

    /** Entries are missing at the end of the export. */
    static Refutation missing(long first, String reason) {
        return new Refutation(new Verdict.Broken(first, first, reason));
    }

    Verdict verdict() {
        return verdict;
    }
}
