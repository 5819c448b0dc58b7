package cn.techexchange.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A saved answer of the proof routes. */
final class Proofs {
    private Proofs() {}

    static Claim parse(String name, byte[] file) throws Refutation {
        try {
            JsonNode fields = Json.parse(Json.text(file));
            return switch (fields.path("kind").asText()) {
                case "inclusion" -> inclusion(name, fields);
                case "consistency" -> consistency(name, fields);
                default -> throw new BrokenEntry("不是包含证明，也不是一致性证明");
            };
        } catch (BrokenEntry e) {
            throw Refutation.of(name, String.valueOf(e.getMessage()));
        }
    }

    private static Inclusion inclusion(String name, JsonNode fields) throws BrokenEntry {
        List<Inclusion.Path> paths = new ArrayList<>();
        for (JsonNode path : fields.path("paths")) {
            paths.add(new Inclusion.Path(
                    algorithm(path), hash(path.path("leaf")), hash(path.path("root")), hashes(path)));
        }
        long sequence = number(fields, "sequence");
        long size = number(fields, "treeSize");
        if (paths.isEmpty() || sequence < 1 || sequence > size) {
            throw new BrokenEntry("内容不全");
        }
        return new Inclusion(name, sequence, size, fields.path("entryHash").asText(), paths);
    }

    private static Consistency consistency(String name, JsonNode fields) throws BrokenEntry {
        List<Consistency.Path> paths = new ArrayList<>();
        for (JsonNode path : fields.path("paths")) {
            paths.add(new Consistency.Path(
                    algorithm(path), hash(path.path("fromRoot")), hash(path.path("toRoot")), hashes(path)));
        }
        long from = number(fields, "fromSize");
        long to = number(fields, "toSize");
        if (paths.isEmpty() || from < 0 || from > to) {
            throw new BrokenEntry("内容不全");
        }
        return new Consistency(name, from, to, paths);
    }

    private static Algorithm algorithm(JsonNode path) throws BrokenEntry {
        return Algorithm.find(path.path("algorithm").asText()).orElseThrow(() -> new BrokenEntry("哈希算法无法识别"));
    }

    private static List<byte[]> hashes(JsonNode path) throws BrokenEntry {
        List<byte[]> hashes = new ArrayList<>();
        for (JsonNode hash : path.path("path")) {
            hashes.add(hash(hash));
        }
        return hashes;
    }

    private static byte[] hash(JsonNode text) throws BrokenEntry {
        return Hex.hash(text.asText()).orElseThrow(() -> new BrokenEntry("哈希无法识别"));
    }

    private static long number(JsonNode fields, String name) throws BrokenEntry {
        JsonNode value = fields.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new BrokenEntry("缺少 " + name);
        }
        return value.asLong();
    }
}
