package cn.techexchange.searchindex.evaluation;

import cn.techexchange.searchindex.Classification;
import cn.techexchange.searchindex.DocumentDates;
import cn.techexchange.searchindex.DocumentKey;
import cn.techexchange.searchindex.DocumentOwner;
import cn.techexchange.searchindex.DocumentPrice;
import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.IndexedDocument;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Documents in files of one JSON record a line: {@code id}, {@code title}, {@code abstract}, {@code keywords}; all but the id may be missing. */
public record Corpus(List<Path> files, Set<CorpusField> fields) {
    static final String KIND = "DOCUMENT";
    private static final int BATCH = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Hands over the documents in batches. */
    public void forEach(Consumer<List<IndexedDocument>> consumer) throws IOException {
        for (Path file : files) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                read(file, lines, consumer);
            }
        }
    }

    private void read(Path file, BufferedReader lines, Consumer<List<IndexedDocument>> consumer) throws IOException {
        var batch = new ArrayList<IndexedDocument>(BATCH);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            batch.add(document(file, number, line));
            if (batch.size() == BATCH) {
                consumer.accept(List.copyOf(batch));
                batch.clear();
            }
        }
        consumer.accept(batch);
    }

    private IndexedDocument document(Path file, int number, String line) throws IOException {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": line " + number + " is no JSON record", e);
        }
        if (!node.hasNonNull("id")) {
            throw new IOException(file + ": line " + number + " has no id");
        }
        var texts = new DocumentTexts(
                text(node, CorpusField.TITLE), text(node, CorpusField.ABSTRACT), keywords(node), List.of());
        return new IndexedDocument(
                new DocumentKey(node.get("id").asText(), KIND, 1, false),
                texts,
                DocumentOwner.none(),
                Classification.none(),
                DocumentPrice.none(),
                new DocumentDates(Optional.empty(), Optional.empty(), Instant.EPOCH));
    }

    private String text(JsonNode node, CorpusField field) {
        JsonNode value = node.path(field.key());
        return fields.contains(field) && value.isTextual() ? value.asText() : "";
    }

    private List<String> keywords(JsonNode node) {
        var keywords = new ArrayList<String>();
        if (fields.contains(CorpusField.KEYWORDS)) {
            node.path(CorpusField.KEYWORDS.key()).forEach(keyword -> keywords.add(keyword.asText()));
        }
        return keywords;
    }
}
