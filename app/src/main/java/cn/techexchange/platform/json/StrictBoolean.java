package cn.techexchange.platform.json;

import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Takes {@code true} and {@code false} and nothing else. The library reads every other text as false, and a listing
 * whose secrecy was written wrongly must not become a public one.
 */
@Singleton
final class StrictBoolean implements Deserializer<Boolean> {
    @Override
    public Boolean deserialize(Decoder decoder, DecoderContext context, Argument<? super Boolean> type)
            throws IOException {
        JsonNode node = decoder.decodeNode();
        if (!node.isBoolean()) {
            throw decoder.createDeserializationException("true or false is expected", node.getValue());
        }
        return node.getBooleanValue();
    }

    /** What was left out is false, as with every other kind of value that cannot be absent. */
    @Override
    public @Nullable Boolean getDefaultValue(DecoderContext context, Argument<? super Boolean> type) {
        return type.isPrimitive() ? Boolean.FALSE : null;
    }
}
