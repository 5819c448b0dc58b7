package cn.techexchange.market.imports.form;

import cn.techexchange.market.imports.file.SourceCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entries of several parts, written {@code part|part|part} or, with two parts, {@code part:part}. */
final class Entries {
    private Entries() {}

    /** As many texts as there are names; further ones are refused. */
    static List<String> parts(SourceCell entry, List<String> names) {
        List<String> parts = new ArrayList<>(
                switch (entry) {
                    case SourceCell.Parts object -> ofObject(object, names);
                    case SourceCell.Items list ->
                        list.items().stream().map(SourceCell::text).toList();
                    default -> split(entry.text(), names.size());
                });
        if (parts.size() > names.size()) {
            throw new WrongValue("最多 " + names.size() + " 个部分，用“|”分开");
        }
        while (parts.size() < names.size()) {
            parts.add("");
        }
        return parts;
    }

    private static List<String> ofObject(SourceCell.Parts object, List<String> names) {
        return names.stream()
                .map(name -> {
                    SourceCell part = object.parts().get(name);
                    return part == null ? "" : part.text();
                })
                .toList();
    }

    private static List<String> split(String text, int size) {
        String separator = text.contains("|") || text.contains("｜") || size != 2 ? "[|｜]" : "[:：]";
        return Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
    }

    static String join(@Nullable Object... parts) {
        String joined = Arrays.stream(parts)
                .map(part -> part == null
                        ? ""
                        : part.toString().replace('|', '／').replace('；', '，').replace(';', ','))
                .collect(Collectors.joining("|"));
        return joined.replaceAll("\\s*\\n\\s*", " ");
    }
}
