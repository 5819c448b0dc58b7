package cn.techexchange.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/** How far the file has been followed: the last good entry. */
record Chain(long sequence, String hash) {
    static final Chain START = new Chain(0, "0".repeat(64));
    private static final String ALGORITHM = "SHA-256";
    private static final Set<String> FIELDS =
            Set.of("algorithm", "at", "content", "event", "format", "previousHash", "sequence", "subject");

    Chain follow(EntryLine line) throws BrokenEntry {
        JsonNode fields = line.fields();
        checkFields(fields);
        JsonNode number = fields.path("sequence");
        check(number.isIntegralNumber() && number.canConvertToLong(), "没有序号");
        check(number.asLong() == sequence + 1, wrongNumber(number.asLong()));
        check(fields.path("previousHash").asText().equals(hash), "与上一条对不上：记录的上一条哈希不是上一条的哈希");
        check(hashOf(line.body()).equals(line.hash()), "内容与哈希不符，条目被改动过");
        return new Chain(sequence + 1, line.hash());
    }

    private static void checkFields(JsonNode fields) throws BrokenEntry {
        var names = new TreeSet<String>();
        fields.fieldNames().forEachRemaining(names::add);
        check(names.equals(FIELDS), "字段不全或有多余字段");
        check(fields.path("format").asInt() == 1, "格式版本无法识别");
        check(fields.path("algorithm").asText().equals(ALGORITHM), "哈希算法无法识别");
    }

    private String wrongNumber(long found) {
        String relation = found <= sequence ? "重复或次序颠倒" : "前面缺少条目或次序颠倒";
        return "序号应为 " + (sequence + 1) + "，实为 " + found + "：" + relation;
    }

    private static void check(boolean holds, String reason) throws BrokenEntry {
        if (!holds) {
            throw new BrokenEntry(reason);
        }
    }

    private static String hashOf(String body) {
        try {
            byte[] digest = MessageDigest.getInstance(ALGORITHM).digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
