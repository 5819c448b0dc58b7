package cn.techexchange.registry.rulepack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a schema cannot say: that codes are given once, that kinds are known, that dates are in order. */
final class PackMeaning {
    private final JsonNode file;
    private final List<PackFileError> errors = new ArrayList<>();

    private PackMeaning(JsonNode file) {
        this.file = file;
    }

    static List<PackFileError> errors(JsonNode file) {
        var meaning = new PackMeaning(file);
        meaning.once("kinds.names", "code");
        meaning.once("requirements.papers", "code");
        meaning.once("requirements.kindTests", "code");
        meaning.once("refusalGrounds", "code");
        meaning.kinds();
        meaning.dates();
        return meaning.errors;
    }

    private void once(String path, String name) {
        var seen = new HashSet<String>();
        JsonNode items = at(path);
        for (int i = 0; i < items.size(); i++) {
            JsonNode code = items.get(i).path(name);
            if (!seen.add(code.asText())) {
                add(code, path + "[" + i + "]." + name, "代码“" + code.asText() + "”重复");
            }
        }
    }

    private void kinds() {
        var known = new HashSet<String>();
        at("kinds.names").forEach(kind -> known.add(kind.path("code").asText()));
        at("kinds.mapping")
                .properties()
                .forEach(entry -> known(known, entry.getValue(), "kinds.mapping." + entry.getKey()));
        for (String list : List.of("requirements.fields", "requirements.papers")) {
            JsonNode items = at(list);
            for (int i = 0; i < items.size(); i++) {
                JsonNode kinds = items.get(i).path("kinds");
                for (int k = 0; k < kinds.size(); k++) {
                    known(known, kinds.get(k), list + "[" + i + "].kinds[" + k + "]");
                }
            }
        }
    }

    private void known(Set<String> known, JsonNode kind, String path) {
        if (!known.contains(kind.asText())) {
            add(kind, path, "类别“" + kind.asText() + "”不在 kinds.names 中");
        }
    }

    private void dates() {
        JsonNode from = at("validity.from");
        JsonNode until = at("validity.until");
        if (until.isTextual() && from.isMissingNode()) {
            add(until, "validity.until", "填写了最后施行日，请同时填写施行日期");
        } else if (until.isTextual() && until.asText().compareTo(from.asText()) < 0) {
            add(until, "validity.until", "最后施行日不能早于施行日期");
        }
    }

    private JsonNode at(String path) {
        return file.at("/" + path.replace('.', '/'));
    }

    private void add(JsonNode node, String path, String message) {
        errors.add(new PackFileError(SchemaWording.lineOf(node), path, message));
    }
}
