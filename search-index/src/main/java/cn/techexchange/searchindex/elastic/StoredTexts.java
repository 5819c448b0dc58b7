package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.TextSection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;

/** Reads a document's texts back. */
final class StoredTexts {
    private StoredTexts() {}

    static DocumentTexts of(JsonNode source) {
        JsonNode texts = source.path("texts");
        var keywords = new ArrayList<String>();
        texts.path("keywords").forEach(keyword -> keywords.add(keyword.asText()));
        var sections = new ArrayList<TextSection>();
        texts.path("sections")
                .forEach(section -> sections.add(new TextSection(
                        section.path("name").asText(), section.path("text").asText())));
        return new DocumentTexts(
                texts.path("title").asText(), texts.path("summary").asText(), keywords, sections);
    }
}
