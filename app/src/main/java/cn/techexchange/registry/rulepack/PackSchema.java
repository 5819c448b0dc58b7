package cn.techexchange.registry.rulepack;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.serialization.JsonNodeReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The published form of a pack's data file. */
@Singleton
public final class PackSchema {
    private static final String RESOURCE = "rulepack/rule-pack.schema.json";
    private static final JsonNodeReader READER =
            JsonNodeReader.builder().locationAware().build();
    private final String text = read();
    private final JsonSchema schema;

    PackSchema() {
        var config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_PATH)
                .formatAssertionsEnabled(true)
                .build();
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text, config);
    }

    /** As it is published. */
    public String text() {
        return text;
    }

    JsonNode root() {
        return schema.getSchemaNode();
    }

    /** @throws IOException when the text is no JSON */
    static JsonNode tree(String text) throws IOException {
        return READER.readTree(text, InputFormat.JSON);
    }

    List<PackFileError> errors(JsonNode file) {
        return schema.validate(file).stream().map(SchemaWording::error).toList();
    }

    private static String read() {
        try (InputStream in = PackSchema.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
