package cn.techexchange.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

/** The part of an entry that reports build on. */
final class Content {
    private static final byte[] FROZEN = Literals.bytes("\"REPORT_FROZEN\"");
    private final Entry entry;
    private final JsonNode fields;

    private Content(Entry entry, JsonNode fields) {
        this.entry = entry;
        this.fields = fields;
    }

    static Content of(Entry entry) throws BrokenEntry {
        try {
            int length = entry.contentEnd() - entry.contentStart();
            return new Content(entry, Json.MAPPER.readTree(entry.buffer(), entry.contentStart(), length));
        } catch (IOException e) {
            throw new BrokenEntry("不是正确的 JSON");
        }
    }

    long sequence() {
        return entry.sequence();
    }

    boolean hasFigures() {
        return fields.has("figures");
    }

    Sum figures() throws BrokenEntry {
        return Sum.of(fields.path("figures"));
    }

    LocalDate countedOn() throws BrokenEntry {
        try {
            return LocalDate.parse(fields.path("figures").path("countedOn").asText());
        } catch (DateTimeException e) {
            throw new BrokenEntry("统计日期无法识别");
        }
    }

    boolean freezes(String sha256) {
        int end = entry.eventStart() + FROZEN.length;
        return Arrays.equals(entry.buffer(), entry.eventStart(), end, FROZEN, 0, FROZEN.length)
                && fields.path("sha256").asText().equals(sha256);
    }
}
