package cn.techexchange.registry.rulepack;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A question that tells the kinds of contract apart.
 *
 * @param formKind kind as the form has it, whose applicants are asked
 * @param formSubKind null when every sub-kind is asked
 * @param expected the answer that raises no doubt
 */
@Serdeable
public record KindTest(
        String code,
        String formKind,
        @Nullable String formSubKind,
        String text,
        ExpectedAnswer expected,
        @Nullable String statute) {
    public boolean asks(String kind, String subKind) {
        return formKind.equals(kind) && (formSubKind == null || formSubKind.equals(subKind));
    }

    public String statuteText() {
        return statute == null ? "" : statute;
    }

    /** Yes or no. */
    public enum ExpectedAnswer {
        YES,
        NO
    }
}
