package cn.techexchange.registry.contract.clause.bench;

import cn.techexchange.registry.contract.clause.ClauseFinder;
import cn.techexchange.registry.contract.clause.Sentences;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** @param kind the clause it is, or {@code NONE} */
record LabelledClause(String id, String kind, String text) {
    static final String NONE = "NONE";

    /** Written before the rules. */
    static final String FIRST = "/clauses/labelled.jsonl";

    /** Written after the first rules, to see how they do on wording they were not made for. */
    static final String LATER = "/clauses/later.jsonl";

    /** Written after the rules had been widened, for the same reason. */
    static final String LATEST = "/clauses/latest.jsonl";

    static List<LabelledClause> all(String set) throws IOException {
        var mapper = new ObjectMapper();
        var clauses = new ArrayList<LabelledClause>();
        var in = Objects.requireNonNull(LabelledClause.class.getResourceAsStream(set), set);
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                JsonNode row = mapper.readTree(line);
                clauses.add(new LabelledClause(
                        row.path("id").asText(),
                        row.path("kind").asText(),
                        row.path("text").asText()));
            }
        }
        return clauses;
    }

    /** By a hash of the identifier, so that nobody chooses. */
    boolean isHeldOut() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return (digest[0] & 1) == 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Set<String> found(ClauseFinder finder) {
        return Sentences.of(List.of(text)).stream()
                .flatMap(sentence -> finder.kinds(sentence).stream())
                .collect(Collectors.toSet());
    }
}
