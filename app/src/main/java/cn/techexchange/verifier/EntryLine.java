package cn.techexchange.verifier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * One line of the file, taken apart.
 *
 * @param body the text that is hashed
 * @param fields the same text as fields
 */
record EntryLine(String body, JsonNode fields, String hash) {
    private static final Pattern FORM =
            Pattern.compile("\\{\"entry\":(\\{.*}),\"hash\":\"([0-9a-f]{64})\"}", Pattern.DOTALL);

    // Jackson goes first: it bounds nesting and lengths, which the canonicalizer's recursion does not.
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static EntryLine parse(byte[] line) throws BrokenEntry {
        String text = decode(line);
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new BrokenEntry("不是账本条目的格式");
        }
        String body = matcher.group(1);
        JsonNode fields = json(body);
        if (!body.equals(canonical(body))) {
            throw new BrokenEntry("不是规范化的 JSON（RFC 8785），内容被改写过");
        }
        return new EntryLine(body, fields, matcher.group(2));
    }

    private static String decode(byte[] line) throws BrokenEntry {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BrokenEntry("不是 UTF-8 编码");
        }
    }

    private static JsonNode json(String text) throws BrokenEntry {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new BrokenEntry("不是正确的 JSON");
        }
    }

    private static String canonical(String text) throws BrokenEntry {
        try {
            return new JsonCanonicalizer(text).getEncodedString();
        } catch (IOException | RuntimeException e) {
            throw new BrokenEntry("不是正确的 JSON");
        }
    }
}
