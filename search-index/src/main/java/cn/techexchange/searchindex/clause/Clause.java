package cn.techexchange.searchindex.clause;

import java.util.Optional;

/**
 * One thing that a demand asks.
 *
 * @param text in the demand's words; of a parameter its name alone
 * @param requirement in numbers, where there is one
 */
public record Clause(ClauseKind kind, String text, Optional<Requirement> requirement) {
    static Clause of(ClauseKind kind, String text) {
        return new Clause(kind, text, Optional.empty());
    }

    /** With its value, for finding where it is said. */
    String said() {
        return requirement
                .map(wanted -> text + " " + wanted.value().toPlainString() + " " + wanted.unit())
                .orElse(text);
    }
}
