package cn.techexchange.platform.json;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Values as JSON text, for columns and files. */
@Singleton
public final class Json {
    private final JsonMapper mapper;

    Json(JsonMapper mapper) {
        this.mapper = mapper;
    }

    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException when the text is no JSON of that type */
    public <T> T read(String json, Class<T> type) {
        return read(json, Argument.of(type));
    }

    public <T> T read(String json, Argument<T> type) {
        try {
            T value = mapper.readValue(json, type);
            if (value == null) {
                throw new IOException("null where a value was expected");
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
