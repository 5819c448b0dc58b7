package cn.techexchange.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What the server answered; {@code body} is a missing node when it is no JSON. */
public record Answer(int status, HttpHeaders headers, byte[] bytes, JsonNode body) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Answer of(HttpResponse<byte[]> response) {
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return new Answer(
                response.statusCode(), response.headers(), response.body(), json ? parse(response.body()) : none());
    }

    public String etag() {
        return headers.firstValue("ETag").orElseThrow();
    }

    public String text() {
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    public String id() {
        return body.path("id").asText();
    }

    /** The stable type of a problem, e.g. {@code /problems/not-found}. */
    public String problem() {
        return body.path("type").asText();
    }

    /** The answer itself, after a check that it is the expected one. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("expected " + expected + " but was " + status + ": "
                    + new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
        }
        return this;
    }

    /** As the body of a request. */
    public static String json(Object value) {
        try {
            return value instanceof String text ? text : MAPPER.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return bytes.length == 0 ? none() : MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode none() {
        return MissingNode.getInstance();
    }
}
