package cn.techexchange.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with a line that {@link Entry} could not follow; thorough, and therefore slow. */
final class EntryLine {
    private static final Pattern FORM =
            Pattern.compile("\\{\"entry\":(\\{.*}),\"hash\":\"([0-9a-f]{64})\"}", Pattern.DOTALL);
    private static final Set<String> FIELDS =
            Set.of("algorithm", "at", "content", "event", "format", "previousHash", "sequence", "subject");

    private EntryLine() {}

    /** @param start of the line, which ends somewhere in the buffer */
    static BrokenEntry diagnose(byte[] buffer, int start) {
        int end = start;
        while (buffer[end] != '\n') {
            end++;
        }
        try {
            String text = Json.text(Arrays.copyOfRange(buffer, start, end));
            Matcher matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                return new BrokenEntry("不是账本条目的格式");
            }
            JsonNode fields = Json.canonical(matcher.group(1));
            Json.checkNames(fields, FIELDS);
            if (fields.path("format").asInt() != 1) {
                return new BrokenEntry("格式版本无法识别");
            }
            if (!fields.path("algorithm").asText().equals(Algorithm.SHA_256.identifier())) {
                return new BrokenEntry("哈希算法无法识别");
            }
            return new BrokenEntry("字段的类型或取值不对");
        } catch (BrokenEntry e) {
            return e;
        }
    }
}
