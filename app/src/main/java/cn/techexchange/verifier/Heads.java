package cn.techexchange.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of signed tree heads: one a line and a day, oldest first. */
final class Heads {
    private static final Pattern FORM =
            Pattern.compile("\\{\"head\":(\\{.*}),\"signature\":\"([A-Za-z0-9+/=]+)\"}", Pattern.DOTALL);
    private static final Set<String> FIELDS =
            Set.of("chainHash", "date", "format", "keyId", "roots", "signatureAlgorithm", "signedAt", "treeSize");

    private Heads() {}

    static List<Head> parse(byte[] file, Keys keys) throws Refutation {
        List<Head> heads = new ArrayList<>();
        int line = 0;
        try {
            String text = Json.text(file);
            if (!text.isEmpty() && !text.endsWith("\n")) {
                throw new BrokenEntry("最后一行不完整");
            }
            var history = new KeyHistory();
            for (String each : text.isEmpty() ? List.<String>of() : List.of(text.split("\n", -1))) {
                line++;
                if (line > 1 && each.isEmpty()) {
                    break;
                }
                Head head = head(each, keys, history);
                if (!heads.isEmpty()) {
                    checkOrder(heads.getLast(), head);
                }
                heads.add(head.after(heads.isEmpty() ? 0 : heads.getLast().size()));
            }
            return heads;
        } catch (BrokenEntry e) {
            throw Refutation.of("树头文件第 " + line + " 行", String.valueOf(e.getMessage()));
        }
    }

    private static Head head(String line, Keys keys, KeyHistory history) throws BrokenEntry {
        Matcher matcher = FORM.matcher(line);
        if (!matcher.matches()) {
            throw new BrokenEntry("不是树头的格式");
        }
        JsonNode fields = Json.canonical(matcher.group(1));
        Json.checkNames(fields, FIELDS);
        String key = fields.path("keyId").asText();
        if (!keys.verify(key, matcher.group(1), matcher.group(2))) {
            throw new BrokenEntry("签名不符，或没有对应的公钥");
        }
        history.signed(key);
        JsonNode size = fields.path("treeSize");
        boolean known = fields.path("format").asInt() == 1
                && fields.path("signatureAlgorithm").asText().equals("Ed25519")
                && size.isIntegralNumber()
                && size.asLong() >= 0;
        if (!known) {
            throw new BrokenEntry("格式版本或条数无法识别");
        }
        return new Head(day(fields), size.asLong(), 0, fields.path("chainHash").asText(), roots(fields.path("roots")));
    }

    private static LocalDate day(JsonNode fields) throws BrokenEntry {
        try {
            return LocalDate.parse(fields.path("date").asText());
        } catch (DateTimeException e) {
            throw new BrokenEntry("日期无法识别");
        }
    }

    private static Map<Algorithm, String> roots(JsonNode fields) throws BrokenEntry {
        Map<Algorithm, String> roots = new EnumMap<>(Algorithm.class);
        for (Map.Entry<String, JsonNode> root : fields.properties()) {
            Algorithm algorithm = Algorithm.find(root.getKey()).orElseThrow(() -> new BrokenEntry("哈希算法无法识别"));
            roots.put(algorithm, root.getValue().asText());
        }
        if (!roots.containsKey(Algorithm.SHA_256)) {
            throw new BrokenEntry("缺少 SHA-256 树根");
        }
        return roots;
    }

    private static void checkOrder(Head earlier, Head later) throws BrokenEntry {
        if (!later.date().equals(earlier.date().plusDays(1))) {
            throw new BrokenEntry("日期不相连：应为 " + earlier.date().plusDays(1) + "，实为 " + later.date());
        }
        if (later.size() < earlier.size()) {
            throw new BrokenEntry("条数少于前一日");
        }
    }
}
