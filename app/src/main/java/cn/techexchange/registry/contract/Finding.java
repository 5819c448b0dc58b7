package cn.techexchange.registry.contract;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What the pre-check noticed. It advises; only errors keep a contract from being submitted.
 *
 * @param code stable name of the rule's case
 * @param field path in the form, e.g. {@code parties[1].creditCode}; {@code documents} for the files
 * @param message zh-CN: what is wrong and what would be right
 * @param statute where the rule stands, empty when it is plain logic
 */
@Serdeable
public record Finding(String code, Severity severity, String field, String message, String statute) {
    public static Finding error(String code, String field, String message, String statute) {
        return new Finding(code, Severity.ERROR, field, message, statute);
    }

    public static Finding warning(String code, String field, String message, String statute) {
        return new Finding(code, Severity.WARNING, field, message, statute);
    }

    public static Finding hint(String code, String field, String message, String statute) {
        return new Finding(code, Severity.HINT, field, message, statute);
    }

    /** How much a finding weighs. */
    public enum Severity {
        /** Must be mended before submission. */
        ERROR,
        /** The reviewers will ask about it. */
        WARNING,
        HINT
    }
}
