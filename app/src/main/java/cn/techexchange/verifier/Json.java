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
import java.util.Set;
import java.util.TreeSet;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON read strictly. */
final class Json {
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static String text(byte[] bytes) throws BrokenEntry {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BrokenEntry("不是 UTF-8 编码");
        }
    }

    static JsonNode parse(String text) throws BrokenEntry {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new BrokenEntry("不是正确的 JSON");
        }
    }

    /** Jackson goes first: it bounds nesting and lengths, which the canonicalizer's recursion does not. */
    static JsonNode canonical(String text) throws BrokenEntry {
        JsonNode fields = parse(text);
        try {
            if (text.equals(new JsonCanonicalizer(text).getEncodedString())) {
                return fields;
            }
        } catch (IOException | RuntimeException e) {
            throw new BrokenEntry("不是正确的 JSON");
        }
        throw new BrokenEntry("不是规范化的 JSON（RFC 8785），内容被改写过");
    }

    static void checkNames(JsonNode fields, Set<String> expected) throws BrokenEntry {
        var names = new TreeSet<String>();
        fields.fieldNames().forEachRemaining(names::add);
        if (!names.equals(expected)) {
            throw new BrokenEntry("字段不全或有多余字段");
        }
    }
}
