package cn.techexchange.verifier;

/**
 * One line of the export as places in a buffer; nothing is copied.
 *
 * @param bodyStart first byte of the text that is hashed
 * @param previousHash where the 64 digits of the previous entry's hash begin, {@code hash} those of its own
 */
record Entry(
        byte[] buffer,
        int bodyStart,
        int bodyEnd,
        int contentStart,
        int contentEnd,
        int eventStart,
        long sequence,
        int previousHash,
        int hash) {
    static final int DIGITS = 64;
    private static final byte[] OPENING = Literals.bytes("{\"entry\":");
    private static final byte[] UP_TO_TIME = Literals.bytes("{\"algorithm\":\"SHA-256\",\"at\":");
    private static final byte[] CONTENT = Literals.bytes(",\"content\":");
    private static final byte[] EVENT = Literals.bytes(",\"event\":");
    private static final byte[] UP_TO_PREVIOUS = Literals.bytes(",\"format\":1,\"previousHash\":\"");
    private static final byte[] SEQUENCE = Literals.bytes("\",\"sequence\":");
    private static final byte[] SUBJECT = Literals.bytes(",\"subject\":{\"id\":");
    private static final byte[] TYPE = Literals.bytes(",\"type\":");
    private static final byte[] CLOSING = Literals.bytes("}}");
    private static final byte[] HASH = Literals.bytes(",\"hash\":\"");
    private static final byte[] END = Literals.bytes("\"}\n");

    /**
     * Follows the only form that an entry of format 1 has: canonical JSON orders the fields.
     *
     * @param start of the line
     * @param end of the last line in the buffer
     */
    static Entry parse(byte[] buffer, int start, int end) throws BrokenEntry {
        try {
            var text = new CanonicalText(buffer, start, end);
            text.expect(OPENING);
            int body = text.at();
            text.expect(UP_TO_TIME);
            text.string();
            text.expect(CONTENT);
            int content = text.at();
            text.value();
            int contentEnd = text.at();
            text.expect(EVENT);
            int event = text.at();
            text.string();
            text.expect(UP_TO_PREVIOUS);
            int previous = digits(text);
            text.expect(SEQUENCE);
            int number = text.at();
            text.value();
            long sequence = number(buffer, number, text.at());
            text.expect(SUBJECT);
            text.string();
            text.expect(TYPE);
            text.string();
            text.expect(CLOSING);
            int bodyEnd = text.at();
            text.expect(HASH);
            int hash = digits(text);
            text.expect(END);
            return new Entry(buffer, body, bodyEnd, content, contentEnd, event, sequence, previous, hash);
        } catch (NotCanonical e) {
            throw EntryLine.diagnose(buffer, start);
        }
    }

    /** Behind the line feed. */
    int end() {
        return hash + DIGITS + END.length;
    }

    void expectSequence(long expected) throws BrokenEntry {
        if (sequence != expected) {
            String relation = sequence < expected ? "重复或次序颠倒" : "前面缺少条目或次序颠倒";
            throw new BrokenEntry("序号应为 " + expected + "，实为 " + sequence + "：" + relation);
        }
    }

    /** What stands there is compared with a hash later, so nothing but its digits passes. */
    private static int digits(CanonicalText text) throws NotCanonical {
        int start = text.at();
        text.skip(DIGITS);
        return start;
    }

    private static long number(byte[] buffer, int start, int end) throws NotCanonical {
        long number = 0;
        for (int i = start; i < end; i++) {
            if (buffer[i] < '0' || buffer[i] > '9' || end - start > 15) {
                throw NotCanonical.INSTANCE;
            }
            number = number * 10 + buffer[i] - '0';
        }
        return number;
    }
}
