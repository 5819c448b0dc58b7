package cn.techexchange.registry.contract.clause.bench;

import cn.techexchange.registry.contract.clause.ClauseFinder;
import cn.techexchange.registry.contract.clause.ClauseVerdict;
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

    /** Written by somebody who had not seen the rules. */
    static final String INDEPENDENT = "/clauses/independent.jsonl";

    /** Written to be learned from, after the independent set had been read: no test of anything. */
    static final String TAUGHT = "/clauses/taught.jsonl";

    /** Written to be learned from by somebody who had seen neither rules nor clauses. */
    static final String TAUGHT_MORE = "/clauses/taught-more.jsonl";

    /** Harmless sentences of technical annexes, to be learned from. */
    static final String TAUGHT_TECHNICAL = "/clauses/taught-technical.jsonl";

    /** Written by a second somebody who had seen neither rules nor clauses; untouched until a newer set took its place. */
    static final String STRANGER = "/clauses/stranger.jsonl";

    /** Written by a third somebody who had seen neither rules nor clauses, and read by nobody who taught the checker. */
    static final String UNTOUCHED = "/clauses/untouched.jsonl";

    static final List<String> MEASURED = List.of(FIRST, LATER, LATEST, INDEPENDENT, STRANGER);

    static final List<String> KINDS = List.of(
            "RESTRICT_RND",
            "RESTRICT_RIVAL_SOURCE",
            "RESTRICT_EXPLOITATION",
            "FORCED_BUNDLE",
            "RESTRICT_INPUT_SOURCE",
            "NO_CHALLENGE");

    /** What the weights of the platform are learned from: everything. */
    static List<LabelledClause> learnedFrom() throws IOException {
        List<LabelledClause> clauses = all(MEASURED.toArray(String[]::new));
        clauses.addAll(all(TAUGHT, TAUGHT_MORE, TAUGHT_TECHNICAL));
        return clauses;
    }

    static List<LabelledClause> all(String... sets) throws IOException {
        var clauses = new ArrayList<LabelledClause>();
        for (String set : sets) {
            clauses.addAll(all(set));
        }
        return clauses;
    }

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

    boolean isTaught() {
        return id.startsWith("taught");
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
                .flatMap(sentence -> finder.find(sentence).map(ClauseVerdict::kind).stream())
                .collect(Collectors.toSet());
    }
}
