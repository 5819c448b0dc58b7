package cn.techexchange.registry.contract;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What the pre-check noticed. It advises; only errors keep a contract from being submitted.
 *
 * @param key the same as long as rule, field and marked sentence are the same, so that a reviewer's reason stays with it
 * @param code stable name of the rule's case
 * @param field path in the form, e.g. {@code parties[1].creditCode}; {@code documents} for the files
 * @param message zh-CN: what is wrong and what would be right
 * @param statute where the rule stands, empty when it is plain logic
 * @param place the sentence it points at, null when it is about the form alone
 */
@Serdeable
public record Finding(
        String key,
        String code,
        Severity severity,
        String field,
        String message,
        String statute,
        @Nullable FindingPlace place) {
    public static Finding error(String code, String field, String message, String statute) {
        return of(code, Severity.ERROR, field, message, statute);
    }

    public static Finding warning(String code, String field, String message, String statute) {
        return of(code, Severity.WARNING, field, message, statute);
    }

    public static Finding hint(String code, String field, String message, String statute) {
        return of(code, Severity.HINT, field, message, statute);
    }

    /** The same finding with its sentence. */
    public Finding at(FindingPlace found) {
        return new Finding(keyOf(code, field, found), code, severity, field, message, statute, found);
    }

    private static Finding of(String code, Severity severity, String field, String message, String statute) {
        return new Finding(keyOf(code, field, null), code, severity, field, message, statute, null);
    }

    private static String keyOf(String code, String field, @Nullable FindingPlace place) {
        return place == null ? code + "/" + field : code + "/" + field + "/" + place.sentenceHash();
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
