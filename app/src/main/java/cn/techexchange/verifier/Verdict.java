package cn.techexchange.verifier;

/** What a check of a ledger file found. */
public sealed interface Verdict {
    /** Every entry is as it was written, and so is all evidence; {@code hash} is the last entry's. */
    record Whole(long entries, String hash) implements Verdict {}

    /**
     * The first entry that is not as it should be.
     *
     * @param line line of the file, from 1
     * @param sequence number the entry should have
     * @param reason zh-CN
     */
    record Broken(long line, long sequence, String reason) implements Verdict {}

    /**
     * The chain holds in itself, but not together with something published.
     *
     * @param evidence zh-CN name of the head, proof or report
     * @param reason zh-CN
     */
    record Refuted(String evidence, String reason) implements Verdict {}
}
