package cn.techexchange.market.imports.form;

import cn.techexchange.platform.dictionary.DictionaryName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One column that an import understands.
 *
 * @param name as programs call it
 * @param heading as the template calls it
 */
public record ImportField(String name, String heading, Meaning meaning, Guide guide) {
    /**
     * @param path of the value in the listing's content, where the rules report
     * @param lists dictionaries that the value is a code or a name of
     * @param parts names of an entry's parts, in the order in which they are written
     */
    public record Meaning(String path, FieldShape shape, List<DictionaryName> lists, List<String> parts) {}

    /** @param aliases other headings that mean the same */
    public record Guide(boolean required, String hint, String example, List<String> aliases) {}

    static ImportField of(Map<String, String> row) {
        var lists = split(row, "lists").stream().map(DictionaryName::valueOf).toList();
        return new ImportField(
                text(row, "name"),
                text(row, "heading"),
                new Meaning(text(row, "path"), FieldShape.valueOf(text(row, "shape")), lists, split(row, "parts")),
                new Guide(
                        text(row, "required").equals("yes"),
                        text(row, "hint"),
                        text(row, "example"),
                        split(row, "aliases")));
    }

    private static List<String> split(Map<String, String> row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|"));
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
