package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.IndexedDocument;
import cn.techexchange.searchindex.TextSection;
import cn.techexchange.searchindex.text.Feeds;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A document as the engine stores it. */
final class StoredDocument {
    /** Whether nothing is left to be embedded. */
    static final String READY = "vectorsReady";

    static final String VECTOR = "vector";

    /** The same vector once more, for {@link CoarseVector#cosine}. */
    static final String COARSE = "coarseVector";

    /**
     * What an index of an earlier release holds: vectors in documents inside the document, which every search had to step over, and that
     * there is a vector, when there was one only.
     */
    private static final List<String> EARLIER = List.of("embedded", "passages", "vectorReady");

    private StoredDocument() {}

    static ObjectNode of(IndexedDocument document, List<float[]> vectors) {
        ObjectNode stored = JsonNodeFactory.instance.objectNode();
        putKey(stored, document);
        putClassification(stored, document);
        putTexts(stored, document);
        feed(stored);
        addVectors(stored, vectors);
        return stored;
    }

    private static void putKey(ObjectNode stored, IndexedDocument document) {
        stored.put("id", document.key().id())
                .put("kind", document.key().kind())
                .put("version", document.key().version())
                .put("demo", document.key().demo())
                .put("owner", document.owner().id())
                .put("ownerName", document.owner().name())
                .put("ownerKind", document.owner().kind())
                .put("updatedAt", document.dates().updatedAt().toString());
        document.dates().listedOn().ifPresent(day -> putListed(stored, day));
        document.dates().validUntil().ifPresent(day -> stored.put("validUntil", day.toString()));
    }

    private static void putListed(ObjectNode stored, LocalDate day) {
        stored.put("listedOn", day.toString()).put("year", day.getYear());
    }

    private static void putClassification(ObjectNode stored, IndexedDocument document) {
        var classification = document.classification();
        putAll(stored, "technologyField", classification.technologyFields());
        putAll(stored, "industry", classification.industries());
        putAll(stored, "region", classification.regions());
        putAll(stored, "mode", classification.modes());
        classification.maturity().ifPresent(level -> stored.put("maturity", level));
        document.price().band().ifPresent(band -> stored.put("priceBand", band));
        document.price().fen().ifPresent(fen -> stored.put("priceFen", fen));
    }

    private static void putTexts(ObjectNode stored, IndexedDocument document) {
        var texts = document.texts();
        ObjectNode parts = stored.putObject("texts").put("title", texts.title()).put("summary", texts.summary());
        putAll(parts, "keywords", texts.keywords());
        ArrayNode sections = parts.putArray("sections");
        for (TextSection section : texts.sections()) {
            sections.addObject().put("name", section.name()).put("text", section.text());
        }
    }

    /** What is searched, made anew from the texts whenever a document is written: it is not kept in the source. */
    private static void feed(ObjectNode stored) {
        var texts = StoredTexts.of(stored);
        String owner = stored.path("ownerName").asText();
        ArrayNode characters = stored.putArray("characters");
        texts.all().forEach(part -> characters.add(Feeds.characters(part.text())));
        characters.add(Feeds.characters(owner));
        String joined = texts.joined() + "。" + owner;
        stored.put("bigrams", Feeds.bigrams(joined))
                .put("unigrams", Feeds.unigrams(joined))
                .put("pinyin", Feeds.pinyin(joined))
                .put("titleCharacters", Feeds.characters(texts.title()));
        putAll(stored, "suggestKeys", SuggestKeys.of(texts));
    }

    /** A source read back from the engine, completed with vectors, ready to be written again. */
    static ObjectNode withVectors(JsonNode source, List<float[]> vectors) {
        ObjectNode stored = source.deepCopy();
        stored.remove(EARLIER);
        feed(stored);
        addVectors(stored, vectors);
        return stored;
    }

    private static void addVectors(ObjectNode stored, List<float[]> vectors) {
        stored.put(READY, !vectors.isEmpty());
        if (!vectors.isEmpty()) {
            ArrayNode values = stored.putArray(VECTOR);
            for (float value : vectors.getFirst()) {
                values.add(value);
            }
            stored.put(COARSE, CoarseVector.of(vectors.getFirst()));
        }
    }

    private static void putAll(ObjectNode target, String field, Collection<String> values) {
        ArrayNode array = target.putArray(field);
        values.forEach(array::add);
    }
}
