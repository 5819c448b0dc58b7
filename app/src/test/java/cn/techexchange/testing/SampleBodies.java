package cn.techexchange.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** Well-formed bodies for each route, made from the generated OpenAPI description. */
public final class SampleBodies {
    private static final String BOUNDARY = "----sample";

    /** Texts whose form the description does not tell. */
    private static final Map<String, String> FIXED = Map.of("purpose", "ANNEX", "sha256", "0".repeat(64));

    private final Map<String, Object> description;

    private SampleBodies(Map<String, Object> description) {
        this.description = description;
    }

    public static SampleBodies read() {
        try (InputStream in = Objects.requireNonNull(
                SampleBodies.class.getResourceAsStream("/META-INF/swagger/exchange-1.0.0.yml"))) {
            return new SampleBodies(new Yaml().load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path as it is described, with its variables */
    public Sample of(String method, String path) {
        Map<String, Object> operation =
                map(map(map(description, "paths"), path), method.toLowerCase(java.util.Locale.ROOT));
        Map<String, Object> content = map(map(operation, "requestBody"), "content");
        if (content.containsKey("multipart/form-data")) {
            return multipart(map(map(map(content, "multipart/form-data"), "schema"), "properties"));
        }
        Map<String, Object> schema = map(map(content, "application/json"), "schema");
        return new Sample(
                "application/json", schema.isEmpty() ? "{}" : Answer.json(Objects.requireNonNull(value(schema, 0))));
    }

    private Sample multipart(Map<String, Object> parts) {
        var body = new StringBuilder();
        parts.forEach((name, schema) -> {
            Map<String, Object> resolved = resolve(cast(schema));
            boolean file = "binary".equals(resolved.get("format"));
            body.append("--")
                    .append(BOUNDARY)
                    .append("\r\nContent-Disposition: form-data; name=\"")
                    .append(name);
            body.append(
                    file ? "\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4" : "\"\r\n\r\n");
            body.append(file ? "" : FIXED.getOrDefault(name, String.valueOf(value(resolved, 0))));
            body.append("\r\n");
        });
        return new Sample(
                "multipart/form-data; boundary=" + BOUNDARY,
                body.append("--").append(BOUNDARY).append("--\r\n").toString());
    }

    private @Nullable Object value(Map<String, Object> given, int depth) {
        Map<String, Object> schema = resolve(given);
        if (schema.get("enum") instanceof List<?> values) {
            return values.getFirst();
        }
        return switch (Objects.toString(schema.get("type"), "object")) {
            case "string" -> text(schema);
            case "integer", "number" -> number(schema);
            case "boolean" -> false;
            case "array" -> list(schema, depth);
            default -> object(schema, depth);
        };
    }

    private List<@Nullable Object> list(Map<String, Object> schema, int depth) {
        var items = new ArrayList<@Nullable Object>();
        if (schema.get("minItems") instanceof Integer least && least > 0) {
            items.add(value(map(schema, "items"), depth + 1));
        }
        return items;
    }

    /** Only what is required: what may be left out is left out, so that no two optional values contradict each other. */
    private Map<String, @Nullable Object> object(Map<String, Object> schema, int depth) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        List<?> required = schema.get("required") instanceof List<?> names ? names : List.of();
        for (Object name : depth < 6 ? required : List.of()) {
            String property = String.valueOf(name);
            String fixed = FIXED.get(property);
            object.put(property, fixed != null ? fixed : value(map(map(schema, "properties"), property), depth + 1));
        }
        return object;
    }

    private static int number(Map<String, Object> schema) {
        int least = schema.get("minimum") instanceof Integer minimum ? minimum : 1;
        return Boolean.TRUE.equals(schema.get("exclusiveMinimum")) ? least + 1 : least;
    }

    private static String text(Map<String, Object> schema) {
        String format = Objects.toString(schema.get("format"), "");
        int least = schema.get("minLength") instanceof Integer length ? length : 1;
        return switch (format) {
            case "date" -> "2026-03-02";
            case "date-time" -> "2026-03-02T01:02:03Z";
            case "email" -> "somebody@example.cn";
            default -> "示".repeat(Math.max(least, 2));
        };
    }

    private Map<String, Object> resolve(Map<String, Object> schema) {
        if (schema.get("$ref") instanceof String reference) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            return resolve(map(map(map(description, "components"), "schemas"), name));
        }
        if (schema.get("allOf") instanceof List<?> parts) {
            return resolve(cast(parts.getFirst()));
        }
        return schema;
    }

    private static Map<String, Object> map(Map<String, Object> from, String name) {
        return cast(from.getOrDefault(name, Map.of()));
    }

    @SuppressWarnings("unchecked") // a document of maps, lists and texts
    private static Map<String, Object> cast(Object value) {
        return (Map<String, Object>) value;
    }

    /** @param content as it is sent */
    public record Sample(String contentType, String content) {
        public byte[] bytes() {
            return content.getBytes(StandardCharsets.UTF_8);
        }
    }
}
