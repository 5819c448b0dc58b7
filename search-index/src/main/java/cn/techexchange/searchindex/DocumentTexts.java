package cn.techexchange.searchindex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Everything of a document that can be found by its wording or meaning; any part may be empty. */
public record DocumentTexts(String title, String summary, List<String> keywords, List<TextSection> sections) {
    public DocumentTexts {
        keywords = List.copyOf(keywords);
        sections = List.copyOf(sections);
    }

    public static DocumentTexts of(String title, String summary) {
        return new DocumentTexts(title, summary, List.of(), List.of());
    }

    /** All parts that are not blank, named, in the order in which a reader meets them. */
    public List<TextSection> all() {
        var parts = new ArrayList<TextSection>();
        parts.add(new TextSection("title", title));
        parts.add(new TextSection("summary", summary));
        parts.add(new TextSection("keywords", String.join("；", keywords)));
        parts.addAll(sections);
        return parts.stream().filter(part -> !part.text().isBlank()).toList();
    }

    /** The parts as one text, for a caller that asks with a whole document. */
    public String joined() {
        return all().stream().map(TextSection::text).collect(Collectors.joining("。"));
    }
}
