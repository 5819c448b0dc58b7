package cn.techexchange.platform.text;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

@Singleton
final class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {
    @Override
    public boolean isValid(
            @Nullable CharSequence text, AnnotationValue<PlainText> constraint, ConstraintValidatorContext context) {
        return text == null
                || isPlain(text, constraint.booleanValue("multiline").orElse(false));
    }

    static boolean isPlain(CharSequence text, boolean multiline) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean lineCharacter = character == '\n' || character == '\r' || character == '\t';
            if (Character.isISOControl(character) && !(multiline && lineCharacter)) {
                return false;
            }
            if (character == '<' && i + 1 < text.length() && opensTag(text.charAt(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean opensTag(char next) {
        return next == '/' || next == '!' || next == '?' || (next < 128 && Character.isLetter(next));
    }
}
